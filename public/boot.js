// Runs before the first paint, so that a reload shows neither the wrong theme nor the wrong language.
// A file of its own because the content security policy allows no inline script.
;(() => {
  const root = document.documentElement
  const stored = (key) => {
    try {
      return localStorage.getItem(key)
    } catch {
      return null // storage is switched off: the system's choice stands
    }
  }
  const theme = stored('theme')
  const dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light')
  const language = stored('language') ?? navigator.language.slice(0, 2)
  root.lang = language === 'fr' ? 'fr' : 'en'
})()
