/** Shows a piece of the page within what every page gives it: styles, words, the live region and an address. */
import { MantineProvider } from '@mantine/core'
import { cleanup, render, type RenderOptions } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { createMemoryRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { afterEach } from 'vitest'

import type { Namespace } from '../../i18n/catalogue.ts'
import { loadMessages } from '../../i18n/load.ts'
import { AnnouncerProvider } from '../ui/hooks/announcer.tsx'
import { I18nProvider } from '../ui/hooks/i18n.tsx'

afterEach(cleanup)

// Mantine's growing text field listens for fonts, which happy-dom has none of.
if (!('fonts' in document)) Object.assign(document, { fonts: new EventTarget() })

interface Options extends Pick<RenderOptions, 'onCaughtError'> {
  /** The words that the piece speaks, besides those of every page. */
  messages?: readonly Namespace[]
}

/** Shows a piece, in English, to somebody with a keyboard and a pointer, and removes it when the test ends. */
export async function show(piece: ReactNode, { messages = [], ...options }: Options = {}) {
  await loadMessages('en', messages)
  const user = userEvent.setup()
  const router = createMemoryRouter([{ path: '/', element: piece }])
  render(
    // Mantine's word for *without transitions*: what opens is open, what closes is gone.
    <MantineProvider env="test">
      <I18nProvider initial="en">
        <AnnouncerProvider>
          <RouterProvider router={router} />
        </AnnouncerProvider>
      </I18nProvider>
    </MantineProvider>,
    options,
  )
  return { user }
}
