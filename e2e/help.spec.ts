import { stepPath } from './support/draft.ts'
import { expect, test } from './support/fixtures.ts'
import { activeLink, pathOfLink } from './support/links.ts'
import { openRow } from './support/rows.ts'
import { chooseLanguage } from './support/settings.ts'

test('[69] help is in the same place on every page, and explains the page or step at hand', async ({
  page,
}) => {
  const help = page.getByRole('complementary', { name: 'Help' })
  const button = page.getByRole('banner').getByRole('button', { name: 'Help', exact: true })
  const places = new Set<string>()
  for (const [path, words] of [
    ['/', 'What waits for you stands first'],
    ['/interlinks', 'All InterLinks of all regions'],
    [stepPath('region'), 'Whose port does the line use'],
    ['/partner-desk', 'here you play the partner'],
  ] as const) {
    await page.goto(path)
    await button.click()
    await expect(help).toContainText(words)
    const { x, y } = (await button.boundingBox()) ?? {}
    places.add(`${x} ${y}`)
  }
  expect([...places]).toHaveLength(1)

  await test.step('it follows from step to step, and leaves the page usable', async () => {
    await page.goto(stepPath('region'))
    await button.click()
    await expect(help).toContainText('Whose port does the line use')
    await page.getByRole('radio', { name: 'Paris (fr-par)' }).check()
    await page.getByRole('radio', { name: 'Hosted', exact: true }).check()
    await page.getByRole('button', { name: 'Next' }).click()
    await expect(help).toContainText('the partner that builds the line')
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await help.locator('summary', { hasText: 'Partner' }).first().click()
    await expect(help.getByText('Partner', { exact: true }).first()).toBeVisible()
  })

  await test.step('in French, without having been closed', async () => {
    await chooseLanguage(page, 'Français')
    await expect(page.getByRole('complementary', { name: 'Aide' })).toContainText(
      'le partenaire qui construit la ligne',
    )
  })
})

test('[59, 67] a term next to a panel opens help at it; Escape closes it and gives the focus back', async ({
  page,
  control,
}) => {
  const link = await activeLink(control, { name: 'paris-1' })
  await page.goto(pathOfLink(link))
  await openRow(page, 'Route propagation')
  const opener = page.getByRole('button', { name: 'Help: Route propagation' })
  const help = page.getByRole('complementary', { name: 'Help' })
  await opener.focus()
  await page.keyboard.press('Enter')
  await expect(help.getByText('The switch that lets routes through', { exact: false })).toBeVisible()
  await expect(help.locator('summary', { hasText: 'Route propagation' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  await expect(opener).toBeFocused()
})
