/** The sandbox's clock is the page's: what the API dates is shown by the clock that the API has, moved or not. */
import type { Page } from '@playwright/test'

import { sandboxControlOperations } from '../contract/sandbox-control.ts'
import type { Control } from './support/control.ts'
import { hostedDraft, stepPath } from './support/draft.ts'
import { expect, test } from './support/fixtures.ts'
import { LOST_ORDER_MS } from './support/gateway.ts'
import { listLinks, pathOfLink } from './support/links.ts'
import { pollOnce } from './support/polls.ts'

const DAY_MS = 86_400_000

function moveClock(control: Control, days: number) {
  return control.call(sandboxControlOperations.clock, { body: { advance_ms: days * DAY_MS } })
}

const step = (page: Page) => page.getByRole('region', { name: 'Next step' })

test('the gateway tells the time of the sandbox beside its own, and with nothing else', async ({
  page,
  control,
}) => {
  await moveClock(control, 5)
  const daysAhead = async (path: string) => {
    const { date = '', 'x-api-date': api } = (await page.request.get(path)).headers()
    const days = (time: string) => Math.round((Date.parse(time) - Date.now()) / DAY_MS)
    return { own: Math.abs(days(date)), api: api === undefined ? undefined : days(api) }
  }
  for (const path of ['/api/interlink/v1beta1/regions/fr-par/links', '/sandbox/state'])
    expect(await daysAhead(path)).toEqual({ own: 0, api: 5 })
  for (const path of ['/session', '/healthz', '/', '/icon.svg'])
    expect(await daysAhead(path)).toEqual({ own: 0, api: undefined })
})

/** Computers are set wrongly, in both directions; the page believes none of them. */
for (const hoursOff of [0, 7, -7]) {
  test(`on a computer whose clock is off by ${hoursOff} hours, deadlines count by the moved clock`, async ({
    page,
    control,
  }) => {
    await page.clock.install({ time: Date.now() + hoursOff * 3_600_000 })
    await moveClock(control, 5)
    const link = await control.order({ name: 'after-the-move' })
    await page.goto(pathOfLink(link))
    await expect(step(page)).toContainText('10 days left')
    const ordered = page.getByRole('region', { name: 'Facts' })
    await expect(ordered).toContainText(/Ordered(now|\d+ seconds ago|this minute|1 minute ago)/)

    await test.step('a page that is open follows when the clock is moved again', async () => {
      await moveClock(control, 4)
      await pollOnce(page, link)
      await expect(step(page)).toContainText('6 days left')
    })

    await test.step('and so does one that is loaded again, whose session tells the gateway’s clock', async () => {
      await page.reload()
      await expect(step(page)).toContainText('6 days left')
    })
  })
}

test('[20] an order whose answer was lost is not called absent because the clock was moved', async ({
  page,
  control,
  problems,
}) => {
  problems.allow(/Failed to load resource/)
  await page.goto(stepPath('review', await hostedDraft(control)))
  await control.fault({
    method: 'POST',
    path: '/interlink/v1beta1/regions/*/links',
    drop: 'late',
    // By the moved clock the order would count as absent with the third look-up, well before.
    delay_ms: LOST_ORDER_MS - 2000,
  })
  await page.getByRole('button', { name: 'Place order' }).click()
  await expect(page.getByRole('alert')).toContainText('It is not known whether the order was placed')
  await moveClock(control, 5)
  await expect(page.getByRole('heading', { level: 1, name: 'paris-th2' })).toBeVisible()
  expect(await listLinks(control)).toHaveLength(1)
})
