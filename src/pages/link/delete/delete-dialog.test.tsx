import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'

import type { Link } from '../../../../contract/interlink.ts'
import { CONFIGURED, hostedLink } from '../../../../domain/link/links.fixture.ts'
import { show } from '../../../testing/show.fixture.tsx'
import { LinkContext } from '../context/link-context.ts'
import { DeleteDialog } from './delete-dialog.tsx'

/** Never answered: these tests are about what is written, and when. What follows from answers is a journey. */
const send = vi.fn<(url: string, options: RequestInit) => Promise<Response>>(() => new Promise(() => {}))
const sent = () =>
  send.mock.calls
    .filter(([, { method }]) => method !== 'GET')
    .map(([url, { method }]) => `${method} ${url.split('/').at(-1)}`)

beforeEach(() => {
  send.mockClear()
  vi.stubGlobal('fetch', send)
})

async function shownDialog(changes: Partial<Link> = {}) {
  const link = hostedLink({ name: 'Paris-1', ...changes })
  const unread = { value: undefined, error: null, retry() {} }
  const facts = {
    partner: unread,
    pop: unread,
    connection: unread,
    vpcs: unread,
    networks: unread,
    policies: unread,
    learnedRoutes: unread,
    events: unread,
  }
  const state = { link, region: 'fr-par' as const, gone: false, staleError: null, refresh() {} }
  const { user } = await show(
    <QueryClientProvider client={new QueryClient()}>
      <LinkContext value={{ ...state, facts, routes: {} }}>
        <DeleteDialog opened onClose={() => {}} />
      </LinkContext>
    </QueryClientProvider>,
    { messages: ['link'] },
  )
  const dialog = await screen.findByRole('dialog')
  return { user, link, dialog, field: screen.getByRole('textbox') }
}

const action = (name = 'Delete InterLink') => screen.getByRole('button', { name })

test.each(['{Enter}', 'Paris{Enter}', 'Paris-11{Enter}', 'Paris 1{Enter}'])(
  '[54] a link is not deleted after typing %s',
  async (typed) => {
    const { user, field } = await shownDialog()
    await user.type(field, typed)
    expect(action().getAttribute('aria-disabled')).toBe('true')
    expect(sent()).toEqual([])
  },
)

test.each(['Paris-1', 'paris-1', '  PARIS-1 '])(
  '[54] a link can be deleted after typing %j',
  async (typed) => {
    const { user, link, field } = await shownDialog()
    await user.type(field, typed)
    expect(action().getAttribute('aria-disabled')).toBeNull()
    expect(sent()).toEqual([])
    await user.click(action())
    await waitFor(() => expect(sent()).toEqual([`DELETE ${link.id}`]))
  },
)

test('[54] the dialog says which link, and what to type', async () => {
  await shownDialog()
  screen.getByRole('dialog', { name: 'Delete Paris-1' })
  screen.getByRole('textbox', { name: 'Type Paris-1 to confirm' })
})

test.each([
  ['paris\u00A0th2', 'Paris TH2', 'Type paris th2 to confirm'],
  ['a\nb', 'a b', 'Type a b to confirm'],
  ['abc\u202E def', 'abc def', 'Type abc def to confirm'],
  ['\u200B', '0b12aa', 'Its name cannot be typed: type 0b12aa, the end of its id, to confirm'],
])('[54] a link called %j can be deleted after typing %j', async (name, typed, label) => {
  const { user, field } = await shownDialog({ name, id: '8f6ab1de-6e2d-4c0f-9d2e-1c9b7e0b12aa' })
  screen.getByRole('textbox', { name: label })
  await user.type(field, typed)
  await user.click(action())
  await waitFor(() => expect(sent()).toEqual(['DELETE 8f6ab1de-6e2d-4c0f-9d2e-1c9b7e0b12aa']))
})

test('[54] characters that nobody sees are shown where a link is deleted', async () => {
  const { dialog } = await shownDialog({ name: 'abc\u202E def' })
  screen.getByRole('dialog', { name: 'Delete abc[U+202E] def' })
  expect(dialog.querySelector('strong')?.textContent).toBe('abcU+202E def')
  expect(dialog.textContent).not.toContain('\u202E')
})

test('[54] a name that is no longer right after a change keeps the link', async () => {
  const { user, field } = await shownDialog()
  await user.type(field, 'Paris-1')
  await user.type(field, '{Backspace}')
  expect(action().getAttribute('aria-disabled')).toBe('true')
})

test('[54, 55] with propagation on, that is turned off first', async () => {
  const { user, field } = await shownDialog(CONFIGURED)
  await user.type(field, 'Paris-1')
  await user.click(action('Deactivate propagation and delete'))
  await waitFor(() => expect(sent()).toEqual(['POST disable-route-propagation']))
})
