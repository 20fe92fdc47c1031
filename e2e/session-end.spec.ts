/** A session nears its end: the page warns, lets a person stay, and asks for the keys once when it is over. */
import { expect } from '@playwright/test'

import { expectNoAxeViolations } from './support/axe.ts'
import { stepPath } from './support/draft.ts'
import { bringKeys, draftOf, test } from './support/signed-in.ts'

// Minutes: half a minute without a call, less than one in any case, and a warning a third of it ahead.
test.use({ gatewayOptions: ['--session-idle', '0.5', '--session-max', '0.8'] })

test('[63, 74] the end of a session is announced ahead, can be put off, and costs nothing that was typed', async ({
  page,
  gateway,
}) => {
  test.slow()
  const warning = page.getByRole('alert').filter({ hasText: 'Your session ends at' })
  const stay = page.getByRole('button', { name: 'Stay signed in' })
  const again = page.getByRole('button', { name: 'Sign in again now' })
  const prompt = page.getByRole('dialog', { name: 'Your session has ended' })
  const name = page.getByLabel('Name of the InterLink')

  await page.goto('/sign-in')
  await bringKeys(page, gateway)
  await expect(page.getByRole('heading', { level: 1, name: 'InterLinks' })).toBeVisible()
  await page.goto(stepPath('name', await draftOf(page)))
  await name.fill('typed-before-the-end')
  await expect(warning).toHaveCount(0)

  await test.step('without a call it would end soon: staying puts that off', async () => {
    await expect(stay).toBeVisible({ timeout: 40_000 })
    await expect(warning).toContainText('Nothing was loaded or sent for a while')
    await stay.click()
    await expect(warning).toBeHidden()
    await expect(page.getByText('You stay signed in.')).toBeAttached()
    await expect(page.getByRole('main')).toBeFocused()
  })

  await test.step('in the end it can last no longer, and one may sign in again before it', async () => {
    await expect(again).toBeVisible({ timeout: 40_000 })
    await expect(warning).toContainText('It can last no longer')
    await again.click()
    const early = page.getByRole('dialog', { name: 'Sign in again' })
    await expect(early.getByLabel('Access key')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(early).toBeHidden()
    await expect(again).toBeFocused()
  })

  await test.step('when it has ended one prompt asks for the keys, before anything is sent in vain', async () => {
    await expect(prompt).toBeVisible({ timeout: 40_000 })
    await expect(page.getByRole('dialog')).toHaveCount(1)
    await expectNoAxeViolations(page)
    const url = page.url()
    await bringKeys(page, gateway)
    await expect(prompt).toBeHidden()
    await expect(warning).toHaveCount(0)
    await expect(name).toHaveValue('typed-before-the-end')
    expect(page.url()).toBe(url)
  })
})
