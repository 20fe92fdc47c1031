import { LANGUAGES } from '../../i18n/catalogue.ts'

import classes from './gallery.module.css'

/** What the address may choose as `theme`; `auto` is the system's. */
export const THEMES = ['auto', 'light', 'dark'] as const

/** Links to the gallery in each language and theme: plain ones, since all of it is drawn again. */
export function Settings() {
  return (
    <nav className={classes.settings} aria-label="Gallery" lang="en">
      {LANGUAGES.flatMap((language) =>
        THEMES.map((theme) => (
          <a key={language + theme} href={`?language=${language}&theme=${theme}`}>
            {language}, {theme}
          </a>
        )),
      )}
    </nav>
  )
}
