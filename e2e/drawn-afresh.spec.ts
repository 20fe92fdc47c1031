/** A page that fails although nothing is wrong with it: something else has changed its document. */
import type { Locator, Page } from '@playwright/test'

import type { Control } from './support/control.ts'
import { hostedDraft, stepPath } from './support/draft.ts'
import { expect, test } from './support/fixtures.ts'
import { pathOfLink } from './support/links.ts'
import { pollOnce } from './support/polls.ts'
import type { Problems } from './support/problems.ts'
import { openRow } from './support/rows.ts'

function allowTheFailure(problems: Problems): void {
  problems.allow(/NotFoundError|not a child of this node|withheld by the journey/u)
}

/** Takes away what React will want to remove, as an extension may: that ends what is drawn. */
async function takeAway(element: Locator): Promise<void> {
  await element.evaluate((each) => each.remove())
}

/** From now on nothing can be drawn in which this text stands; until what this gives is called. */
async function breakDrawingOf(page: Page, text: string): Promise<() => Promise<void>> {
  await page.evaluate((broken) => {
    const original = Object.getOwnPropertyDescriptor(Node.prototype, 'appendChild')
    Node.prototype.appendChild = function withheld<Child extends Node>(child: Child): Child {
      if (child instanceof Text && child.data === broken) throw new Error('withheld by the journey')
      return this.insertBefore(child, null)
    }
    const mend = () => Object.defineProperty(Node.prototype, 'appendChild', original ?? {})
    globalThis.addEventListener('mended', mend, { once: true })
  }, text)
  return () => page.evaluate(() => void globalThis.dispatchEvent(new Event('mended')))
}

/** Marks a field: one that is drawn again has no mark. */
async function mark(field: Locator): Promise<void> {
  await field.evaluate((each) => each.setAttribute('data-marked', ''))
}

async function expectDrawnAfresh(page: Page): Promise<void> {
  await expect(page.locator('[data-marked]')).toHaveCount(0)
}

/** Opens the page of a new link, and half types another name of it. */
async function beginEdit(page: Page, control: Control) {
  const link = await control.order({ name: 'paris-1' })
  await page.goto(pathOfLink(link))
  const edit = page.getByRole('button', { name: 'Edit name and tags' })
  const name = page.getByLabel('Name', { exact: true })
  await openRow(page, 'Routing policies')
  await page.getByRole('button', { name: 'Create IPv4 policy' }).click()
  await page.getByLabel('Outgoing prefixes').fill('172.16.0.0/21')
  await edit.click()
  await name.fill('half a na')
  return { link, edit, name, badge: page.locator('h1 + [data-tone]') }
}

test('a page of a link that fails is drawn afresh by itself, with what was typed', async ({
  page,
  control,
  problems,
}) => {
  allowTheFailure(problems)
  const { link, name, badge } = await beginEdit(page, control)

  await mark(name)
  await takeAway(badge.locator('svg'))
  await control.partner(link, 'accept')
  await pollOnce(page, link)
  await expect(badge).toHaveText('Status: Provisioning')
  await expect(badge.locator('svg')).toBeVisible()
  await expectDrawnAfresh(page)
  await expect(page.getByLabel('Outgoing prefixes')).toHaveValue('172.16.0.0/21')
  await expect(name).toHaveValue('half a na')
  await page.getByRole('button', { name: 'Save changes' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'half a na' })).toBeVisible()
})

test('a page that fails again at once says so, has what was typed when it is tried again, and not when it was left', async ({
  page,
  control,
  problems,
}) => {
  allowTheFailure(problems)
  const { link, edit, name, badge } = await beginEdit(page, control)
  const failure = page.getByRole('heading', { level: 1, name: 'This page could not be shown' })

  await test.step('tried again', async () => {
    const mend = await breakDrawingOf(page, 'Provisioning')
    await takeAway(badge.locator('svg'))
    await control.partner(link, 'accept')
    await pollOnce(page, link)
    await expect(failure).toBeVisible()
    await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible()
    await mend()
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(badge).toHaveText('Status: Provisioning')
    await expect(name).toHaveValue('half a na')
  })

  await test.step('left', async () => {
    const mend = await breakDrawingOf(page, 'Active')
    await takeAway(badge.locator('svg'))
    await control.partner(link, 'provision')
    await pollOnce(page, link)
    await expect(failure).toBeVisible()
    await mend()
    await page.getByRole('link', { name: 'Go to your InterLinks' }).click()
    await page.getByRole('link', { name: 'paris-1' }).click()
    await expect(edit).toBeVisible()
    await expect(name).toHaveCount(0)
  })
})

test('a step of an order that fails is drawn afresh by itself, with what was typed', async ({
  page,
  control,
  problems,
}) => {
  allowTheFailure(problems)
  const { name: _name, ...answers } = await hostedDraft(control)
  await page.goto(stepPath('name', answers))
  const name = page.getByLabel('Name of the InterLink')
  await page.getByRole('combobox', { name: /^Tags/u }).fill('core,')
  await name.fill('')
  await page.getByRole('button', { name: 'Next' }).click()
  const errors = page.getByRole('alert')
  await expect(errors).toBeVisible()
  await takeAway(errors)
  await mark(name)
  await name.fill('mine')
  await expectDrawnAfresh(page)
  await expect(name).toHaveValue('mine')
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Review and place the order' })).toBeVisible()
  await expect(page).toHaveURL(/name=mine.*tag=core|tag=core.*name=mine/u)
})

test('a form of a policy that fails is drawn afresh by itself, with what was typed', async ({
  page,
  problems,
}) => {
  allowTheFailure(problems)
  await page.goto('/routing-policies/new')
  await page.getByLabel('Outgoing prefixes').fill('172.16.0.0/21')
  await page.getByLabel('Region').selectOption('Amsterdam (nl-ams)')
  await page.getByRole('button', { name: 'Create routing policy' }).click()
  const missing = page.getByText('Give the policy a name.')
  await expect(missing).toBeVisible()
  await takeAway(missing)
  const name = page.getByLabel('Name of the policy')
  await mark(name)
  await name.fill('office')
  await expectDrawnAfresh(page)
  await expect(name).toHaveValue('office')
  await expect(missing).toHaveCount(0)
  await expect(page.getByLabel('Outgoing prefixes')).toHaveValue('172.16.0.0/21')
  await expect(page.getByLabel('Region')).toHaveValue('nl-ams')
  await page.getByRole('button', { name: 'Create routing policy' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'office' })).toBeVisible()
})
