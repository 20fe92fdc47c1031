// Runs before the first paint, so that a reload shows neither the wrong theme nor the wrong language, and
// asks for what the first page needs beside the scripts instead of after them.
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

  const { pathname, search } = location
  const link = /^\/interlinks\/(fr-par|nl-ams|pl-waw|it-mil)\/([\da-f-]{36})$/.exec(pathname)
  const isOrder = pathname.startsWith('/interlinks/order')
  const page = link ? 'link' : isOrder ? 'order' : pathname === '/' ? 'overview' : 'list'

  const files = document.querySelector('meta[name="files"]')
  const fetchFiles = (name) => {
    for (const file of files?.getAttribute(`data-${name}`)?.split(' ') ?? []) {
      const hint = document.createElement('link')
      if (file.endsWith('.css')) Object.assign(hint, { rel: 'preload', as: 'style', crossOrigin: '' })
      else hint.rel = 'modulepreload'
      hint.href = `/${file}`
      document.head.append(hint)
    }
  }
  const inLanguage = (name) => [name, `${name}-${root.lang}`].forEach(fetchFiles)
  fetchFiles(root.lang)
  inLanguage(page)

  // The answers wait for src/api/early-answers.ts, which knows them by their address; an address that no
  // one asks for by then costs one request and nothing else.
  const early = (globalThis.earlyAnswers = {})
  const ask = (url) => {
    early[url] = fetch(url, { headers: { accept: 'application/json' }, credentials: 'same-origin' })
    early[url].catch(() => {}) // whoever takes it hears of the failure
  }
  // What the page shows later would take its share of the line from the first script: src/app/start/page-files.ts.
  globalThis.fetchRest = () => {
    inLanguage(`${page}-rest`)
    if (!link) return
    const region = `regions/${link[1]}`
    for (const list of ['partners', 'pops', 'routing-policies']) askAll(`interlink/v1beta1/${region}/${list}`)
    askAll(`vpc/v2/${region}/vpcs`)
  }
  const askAll = (path) => ask(`/api/${path}?page=1&page_size=100&order_by=name_asc`)
  // The first number of a page takes the browser long, and now it has nothing else to do.
  requestAnimationFrame(() => setTimeout(() => new Intl.NumberFormat(root.lang).format(1)))
  if (pathname === '/sign-in') return
  ask('/session')
  if (link) ask(`/api/interlink/v1beta1/regions/${link[1]}/links/${link[2]}`)
  const isList = page === 'overview' || pathname === '/interlinks'
  if (!isList || new URLSearchParams(search).has('project')) return
  for (const region of ['fr-par', 'nl-ams', 'pl-waw', 'it-mil'])
    ask(`/api/interlink/v1beta1/regions/${region}/links?page=1&page_size=50&order_by=created_at_desc`)
})()
