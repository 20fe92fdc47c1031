/** Reading again and again: it changes what has changed, and nothing that a person is about to do. */
import type { Page } from '@playwright/test'

import { interlinkOperations } from '../contract/interlink-operations.ts'
import type { Link } from '../contract/interlink.ts'
import { vpcOperations } from '../contract/vpc.ts'
import type { Control } from './support/control.ts'
import { expect, test } from './support/fixtures.ts'
import { activeLink, flowingLink, pathOfLink, pathParameters } from './support/links.ts'
import { isReadingOf, pollEverySecond, pollOnce, show } from './support/polls.ts'
import { openRow } from './support/rows.ts'

/** Somebody else's change, so that each reading brings news. */
async function changeElsewhere(control: Control, link: Link, tag: string): Promise<void> {
  await control.call(interlinkOperations.updateLink, { path: pathParameters(link), body: { tags: [tag] } })
}

test('[50, 59] a reading every second closes no dialog, moves no focus and resets no field', async ({
  page,
  control,
}) => {
  test.slow()
  const link = await flowingLink(control, { name: 'steady' })
  await page.goto(pathOfLink(link))
  await expect(page.getByRole('region', { name: 'Routes learned' })).toContainText('192.168.0.0/16')
  await pollEverySecond(page)
  let turn = 0
  const threeReadingsWithNews = async () => {
    for (let reading = 0; reading < 3; reading += 1) {
      turn += 1
      await changeElsewhere(control, link, `turn-${turn}`)
      await expect(page.getByRole('region', { name: 'Facts', includeHidden: true })).toContainText(
        `turn-${turn}`,
      )
    }
  }

  await test.step('a new policy that is being written', async () => {
    await openRow(page, 'Routing policies')
    await page.getByRole('button', { name: 'Create IPv6 policy' }).click()
    const prefixes = page.getByLabel('Outgoing prefixes')
    await prefixes.fill('fd00:1::/64\nfd00:2::/64')
    await prefixes.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(3, 7))
    await threeReadingsWithNews()
    await expect(prefixes).toBeFocused()
    await expect(prefixes).toHaveValue('fd00:1::/64\nfd00:2::/64')
    expect(
      await prefixes.evaluate((field: HTMLTextAreaElement) => [field.selectionStart, field.selectionEnd]),
    ).toEqual([3, 7])
    await page.getByRole('button', { name: 'Cancel' }).click()
  })

  await test.step('another policy that is being chosen', async () => {
    const slot = page.getByRole('region', { name: 'IPv4', exact: true })
    await slot.getByRole('button', { name: 'Replace IPv4 policy' }).click()
    await slot.getByRole('button', { name: 'Create IPv4 policy' }).focus()
    await threeReadingsWithNews()
    await expect(slot.getByRole('button', { name: 'Create IPv4 policy' })).toBeFocused()
    await slot.getByRole('button', { name: 'Cancel' }).click()
  })

  await test.step('a deletion that is being confirmed', async () => {
    await page.getByRole('button', { name: 'Delete InterLink' }).click()
    const dialog = page.getByRole('dialog')
    const word = dialog.getByLabel('Type steady to confirm')
    await word.fill('stea')
    await threeReadingsWithNews()
    await expect(dialog).toBeVisible()
    await expect(word).toBeFocused()
    await expect(word).toHaveValue('stea')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Delete InterLink' })).toBeFocused()
  })

  await test.step('a name that is being edited', async () => {
    await page.getByRole('button', { name: 'Edit name and tags' }).click()
    const name = page.getByLabel('Name', { exact: true })
    await name.fill('steady-2')
    await threeReadingsWithNews()
    await expect(name).toBeFocused()
    await expect(name).toHaveValue('steady-2')
  })
})

test('[44] a VPC made elsewhere is offered on coming back, and what was chosen and typed is still there', async ({
  page,
  control,
}) => {
  const link = await control.order()
  await page.goto(pathOfLink(link))
  const panel = page.getByRole('region', { name: 'VPC', exact: true })
  const choice = panel.getByRole('combobox')
  const production = await choice.getByRole('option', { name: /^production/ }).getAttribute('value')
  await choice.selectOption(production)
  await panel.getByRole('button', { name: 'Create a VPC' }).click()
  await panel.getByLabel('Name of the VPC').fill('half-typed')

  await show(page, 'hidden')
  await control.call(vpcOperations.createVpc, {
    path: { region: 'fr-par' },
    body: { name: 'made-elsewhere', project_id: link.project_id },
  })
  await show(page, 'visible')
  await expect(panel.getByLabel('Name of the VPC')).toHaveValue('half-typed')
  await panel.getByRole('button', { name: 'Cancel' }).click()
  await expect(choice).toHaveValue(production ?? '')
  await expect(choice.getByRole('option', { name: /^made-elsewhere · [0-9a-f-]{36}$/ })).toHaveCount(1)
})

test('[51] a hidden tab asks nothing, and one that is shown again asks once and at once', async ({
  page,
  control,
}) => {
  // The page's own clock, so that minutes pass in a moment.
  await page.clock.install()
  const link = await control.order()
  await page.goto(pathOfLink(link))
  await expect(page.getByRole('region', { name: 'Next step' })).toContainText('FranceIX')
  await page.waitForLoadState('networkidle')
  let readings = 0
  page.on('response', (response) => {
    if (isReadingOf(link)(response)) readings += 1
  })

  await show(page, 'hidden')
  await page.clock.runFor('10:00')
  expect(readings).toBe(0)

  const again = page.waitForResponse(isReadingOf(link))
  await show(page, 'visible')
  await (await again).finished()
  expect(readings).toBe(1)

  const next = page.waitForResponse(isReadingOf(link))
  await page.clock.runFor('01:00')
  await next
})

test('[50] a reading that changes nothing changes nothing on the page but the time of the reading', async ({
  page,
  control,
}) => {
  const link = await activeLink(control)
  await page.goto(pathOfLink(link))
  const progress = page.getByRole('region', { name: 'Progress' })
  await progress.getByRole('button', { name: 'Show history' }).click()
  await expect(progress).toContainText('InterLink ordered')
  await page.waitForLoadState('networkidle')
  const changesSince = await watchChanges(page)

  for (let reading = 0; reading < 3; reading += 1) await pollOnce(page, link)
  await page.waitForLoadState('networkidle')
  const changes = await changesSince()
  expect(changes.length).toBeGreaterThan(0)
  expect(changes.filter((text) => !text.startsWith('Updated '))).toEqual([])

  await changeElsewhere(control, link, 'news')
  await pollOnce(page, link)
  await expect(page.getByRole('region', { name: 'Facts' })).toContainText('news')
  expect((await changesSince()).some((text) => !text.startsWith('Updated '))).toBe(true)
})

/**
 * From now on notes every change of the document. What it returns gives those that it has noted since it was last
 * asked, each as the text of what changed: a time with its tip counts as one.
 */
async function watchChanges(page: Page): Promise<() => Promise<string[]>> {
  const observer = await page.evaluateHandle(() => {
    const changed: string[] = []
    const note = (records: MutationRecord[]) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement
        const time = element?.closest('[role=presentation]:has(> time)')
        changed.push((time ?? element)?.textContent?.slice(0, 60) ?? '')
      }
    }
    const watching = new MutationObserver(note)
    watching.observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
    return {
      take() {
        note(watching.takeRecords())
        return changed.splice(0)
      },
    }
  })
  return () => observer.evaluate((noted) => noted.take())
}
