/** Every shared piece in all its states, on one page: for looking at, and for e2e/gallery.spec.ts. */
import '../app/start/styles.ts'
import { MantineProvider } from '@mantine/core'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createMemoryRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'

import { LANGUAGES } from '../../i18n/catalogue.ts'
import type { Namespace } from '../../i18n/catalogue.ts'
import { loadMessages } from '../../i18n/load.ts'
import { theme } from '../app/start/theme.ts'
import { AnnouncerProvider } from '../ui/hooks/announcer.tsx'
import { I18nProvider } from '../ui/hooks/i18n.tsx'
import { GalleryPage } from './gallery-page.tsx'
import { THEMES } from './settings.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('gallery.html has no #root')

const settings = new URLSearchParams(location.search)
const language = LANGUAGES.find((each) => each === settings.get('language')) ?? 'en'
const scheme = THEMES.find((each) => each === settings.get('theme')) ?? 'auto'
document.documentElement.lang = language

/** All there are, by the names of their files: a piece may speak the words of any page. */
const namespaces = Object.keys(import.meta.glob('../../i18n/en/*.ts')).map(
  (path) => path.slice(path.lastIndexOf('/') + 1, -'.ts'.length) as Namespace,
)
await loadMessages(language, namespaces)

// Wherever a link leads, the gallery stays.
const router = createMemoryRouter([{ path: '*', Component: GalleryPage }])

createRoot(root).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      {...(scheme !== 'auto' && { forceColorScheme: scheme })}
    >
      <I18nProvider initial={language}>
        <AnnouncerProvider>
          <RouterProvider router={router} />
        </AnnouncerProvider>
      </I18nProvider>
    </MantineProvider>
  </StrictMode>,
)
