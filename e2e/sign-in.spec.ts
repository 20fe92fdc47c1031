/** Bringing a key of one's own: the sign-in page, the prompt when a session ends, and the way out. */
import { expect, type Page } from '@playwright/test'

import { sandboxControlOperations } from '../contract/sandbox-control.ts'
import { expectNoAxeViolations } from './support/axe.ts'
import { startCookieProxy } from './support/cookies.ts'
import { stepPath } from './support/draft.ts'
import { pathOfLink } from './support/links.ts'
import { sidewaysScroll } from './support/narrow.ts'
import { pollOnce } from './support/polls.ts'
import { chooseLanguage } from './support/settings.ts'
import { bringKeys, draftOf, test } from './support/signed-in.ts'

/** Ends the session as a time-out would: the page learns of it by its next call. */
async function endSession(page: Page): Promise<void> {
  const response = await page.request.delete('/session', { headers: { 'x-requested-with': 'test' } })
  expect(response.status()).toBe(204)
}

test('[69, 80] a deep link asks for the keys, helps with each field, and is there after signing in', async ({
  page,
  context,
  control,
  gateway,
  problems,
}) => {
  problems.allow(/403 \(Forbidden\)/)
  await page.goto('/interlinks?region=fr-par')
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible()
  const access = page.getByLabel('Access key')
  const secret = page.getByLabel('Secret key')
  await expect(access).toHaveAttribute('autocomplete', 'username')
  await expect(secret).toHaveAttribute('autocomplete', 'current-password')

  await bringKeys(page, { accessKey: 'SCW1', secretKey: 'x' })
  await expect(access).toHaveAccessibleDescription(/This is no access key/)
  await expect(secret).toHaveAccessibleDescription(/This is no secret key/)
  await expectNoAxeViolations(page)

  await bringKeys(page, { ...gateway, secretKey: '5ec7e700-aaaa-4aaa-8aaa-000000000001' })
  await expect(secret).toHaveAccessibleDescription(/not accepted/)
  await expect(secret).toBeFocused()

  await control.fault({ method: 'GET', path: '/iam/**', sample: 'permissions_denied', times: 1 })
  await bringKeys(page, gateway)
  const forbidden = page.getByRole('alert').filter({ hasText: 'You are not signed in' })
  await expect(forbidden).toContainText('lacks a permission. Ask whoever manages IAM')
  await expect(forbidden).toContainText('iam: read api_key')

  // As from a password manager's list, with blanks around it.
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate((text) => navigator.clipboard.writeText(text), ` ${gateway.accessKey} `)
  await access.fill('')
  await access.press('ControlOrMeta+v')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'InterLinks' })).toBeVisible()
  await expect(page).toHaveURL(/\/interlinks\?region=fr-par$/)
  await expect(page.getByText(gateway.accessKey)).toBeVisible()
  const stored = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie]))
  expect(stored).not.toContain(gateway.secretKey)
})

test('[63] when the session ends, one prompt asks for the keys and what was typed stays', async ({
  page,
  gateway,
}) => {
  await page.goto('/interlinks')
  await bringKeys(page, gateway)
  await expect(page.getByRole('heading', { level: 1, name: 'InterLinks' })).toBeVisible()
  await page.goto(stepPath('name', await draftOf(page)))
  const name = page.getByLabel('Name of the InterLink')
  await name.fill('typed-before-the-end')
  const url = page.url()
  await endSession(page)
  // As coming back to the tab does: everything is read again, and every call finds the session gone.
  await page.evaluate(() => dispatchEvent(new Event('visibilitychange')))
  const prompt = page.getByRole('dialog', { name: 'Your session has ended' })
  await expect(prompt).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(1)
  await expectNoAxeViolations(page)
  await bringKeys(page, gateway)
  await expect(prompt).toBeHidden()
  await expect(name).toHaveValue('typed-before-the-end')
  expect(page.url()).toBe(url)
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page).toHaveURL(/typed-before-the-end/)
})

test('[63] a prompt that cannot be fetched any more leaves the page and what was typed', async ({
  page,
  gateway,
  problems,
}) => {
  problems.allow(/Failed to load resource|Failed to fetch dynamically imported module/)
  await page.goto('/interlinks')
  await bringKeys(page, gateway)
  await expect(page.getByRole('heading', { level: 1, name: 'InterLinks' })).toBeVisible()
  await page.goto(stepPath('name', await draftOf(page)))
  const name = page.getByLabel('Name of the InterLink')
  await name.fill('typed-before-the-end')
  // As after an update of the console: the files of this page's build are gone.
  await page.route('**/assets/**', (route) => route.fulfill({ status: 404 }))
  await endSession(page)
  await page.evaluate(() => dispatchEvent(new Event('visibilitychange')))
  await expect(page.getByRole('alert').filter({ hasText: 'The session has ended' }).first()).toBeVisible()
  await expect(name).toHaveValue('typed-before-the-end')
})

test('signing out ends the session for good, and leads nowhere but to the console', async ({
  page,
  gateway,
}) => {
  await page.goto('/sign-in?to=//evil.example/')
  await bringKeys(page, gateway)
  await expect(page).toHaveURL(`${gateway.url}interlinks`)
  await page.getByRole('button', { name: 'Account and settings' }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible()
  await page.goto('/interlinks')
  await expect(page).toHaveURL(/\/sign-in\?to=%2Finterlinks$/)
})

test('[38] the address of the sign-in page keeps what was asked for, and no pairing key', async ({
  page,
  gateway,
}) => {
  await page.goto('/interlinks?region=fr-par&q=7a1c2b30-1111-4222-8333-94445555666f#top')
  await expect(page).toHaveURL(`${gateway.url}sign-in?to=%2Finterlinks%3Fregion%3Dfr-par%23top`)
  await bringKeys(page, gateway)
  await expect(page.getByRole('heading', { level: 1, name: 'InterLinks' })).toBeVisible()
  await expect(page).toHaveURL(`${gateway.url}interlinks?region=fr-par#top`)
})

/** What a browser or a network makes of the session's cookie, and what the page then says. */
const COOKIES: {
  cookie: string
  change: (setCookie: string) => string | undefined
  says: RegExp
  advises: string
}[] = [
  {
    cookie: 'blocked',
    change: () => undefined,
    says: /blocks the cookies of localhost:\d+: it has not kept the cookie “session”/,
    advises: 'Allow cookies for localhost:',
  },
  {
    cookie: 'sealed by a gateway with other secrets',
    change: (setCookie) => setCookie.replace(/^session=[^;]*/, 'session=unknown'),
    says: /sent back the cookie “session”.*the gateway at localhost:\d+ did not accept it/,
    advises: 'its gateways have different session secrets',
  },
]

for (const { cookie, change, says, advises } of COOKIES) {
  test(`signing in with a cookie that is ${cookie} says so at once, and leads nowhere`, async ({
    page,
    gateway,
  }) => {
    const proxy = await startCookieProxy(gateway.url, change)
    await page.goto(`${proxy.url}interlinks`)
    await bringKeys(page, gateway)
    const alert = page.getByRole('alert').filter({ hasText: 'You are not signed in' })
    await expect(alert).toContainText(says)
    await expect(alert).toContainText(advises)
    await expect(page).toHaveURL(/\/sign-in\?to=%2Finterlinks$/)
    await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.getByLabel('Secret key')).toHaveValue(gateway.secretKey)
    await expectNoAxeViolations(page)
    await page.setViewportSize({ width: 360, height: 720 })
    await chooseLanguage(page, 'Français')
    await expect(page.getByRole('alert')).toContainText('cookie «\u00A0session\u00A0»')
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
    await proxy.stop()
  })
}

test('[63] cookies that are blocked while one works are named where the session is asked for again', async ({
  page,
  gateway,
}) => {
  let isBlocked = false
  const proxy = await startCookieProxy(gateway.url, (cookie) => (isBlocked ? undefined : cookie))
  await page.goto(`${proxy.url}interlinks`)
  await bringKeys(page, gateway)
  await expect(page.getByRole('heading', { level: 1, name: 'InterLinks' })).toBeVisible()
  isBlocked = true
  await page.context().clearCookies()
  await page.evaluate(() => dispatchEvent(new Event('visibilitychange')))
  const prompt = page.getByRole('dialog', { name: 'Your session has ended' })
  await expect(prompt).toBeVisible()
  await bringKeys(page, gateway)
  await expect(prompt.getByRole('alert')).toContainText('it has not kept the cookie “session”')
  isBlocked = false
  await prompt.getByRole('button', { name: 'Sign in' }).click()
  await expect(prompt).toBeHidden()
  await proxy.stop()
})

test('the API’s own clock dates its links, and ends no session', async ({ page, control, gateway }) => {
  await control.call(sandboxControlOperations.clock, { body: { advance_ms: 5 * 86_400_000 } })
  const link = await control.order({ name: 'after-the-move' })
  await page.goto(pathOfLink(link))
  await bringKeys(page, gateway)
  const step = page.getByRole('region', { name: 'Next step' })
  await expect(step).toContainText('10 days left')
  // This also reads the session again, whose response carries the time of the gateway's clock.
  await pollOnce(page, link)
  await expect(step).toContainText('10 days left')
  await expect(page.getByText('Your session ends at')).toHaveCount(0)
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('[78] the sign-in page fits a narrow screen, in French too', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 720 })
  await page.goto('/sign-in')
  await chooseLanguage(page, 'Français')
  await expect(page.getByRole('heading', { level: 1, name: 'Connexion' })).toBeVisible()
  await expect(page.getByLabel('Clé secrète')).toBeVisible()
  expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
  await expectNoAxeViolations(page)
})
