/** Language and theme: chosen once, kept, and never shown wrong in between. */
import type { Page } from '@playwright/test'

import { hostedDraft, stepPath } from './support/draft.ts'
import { expect, test } from './support/fixtures.ts'
import { pathOfLink } from './support/links.ts'
import { chooseLanguage, chooseTheme } from './support/settings.ts'

test('[72, 75] the language switch changes every word and the lang attribute, and is kept', async ({
  page,
  control,
}) => {
  const link = await control.order({ name: 'paris-1' })
  const draft = await hostedDraft(control)
  const addresses = [
    '/interlinks',
    pathOfLink(link),
    '/partner-desk',
    '/no/such/page',
    stepPath('connection'),
    stepPath('provider', { kind: 'hosted', region: 'fr-par' }),
    stepPath('routing', draft),
    stepPath('review', draft),
  ]
  for (const address of addresses) {
    await test.step(address, async () => {
      await page.goto(address)
      await chooseLanguage(page, 'English')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
      const english = await texts(page)
      await chooseLanguage(page, 'Français')
      await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
      const untranslated = () => texts(page).then((french) => french.filter((text) => english.includes(text)))
      await expect.poll(untranslated, 'the same words in both languages').toEqual([])
      await page.reload()
      await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await chooseLanguage(page, 'English')
      // Kept, before the next page is opened.
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    })
  }
})

/** Names and figures, which are the same in every language. */
const DATA =
  /InterLink Console|scw CLI|OpCore|TeleHouse|Interxion|FranceIX|FreePro|\((fr-par|nl-ams|pl-waw|it-mil)\)|·|^VLAN|^BGP|^(IPv[46]|ASN) |^production|^[\d\s.,/:-]+$|^Ctrl K$|Cisco|Juniper|Arista|FRRouting|MikroTik/

/** Sentences and phrases that can be read or heard: two words at least, so not names like *VPC*. */
async function texts(page: Page): Promise<string[]> {
  const all = await page.evaluate(() => {
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement
      // What is in another language on purpose says so, as the message to the partner does.
      if (
        element?.closest('script, style, pre, code, option, textarea, [lang]:not(html), [aria-hidden=true]')
      )
        continue
      found.push(walker.currentNode.textContent ?? '')
    }
    for (const element of document.querySelectorAll(
      ':is([aria-label], [placeholder], [title]):not([aria-hidden=true])',
    )) {
      for (const name of ['aria-label', 'placeholder', 'title']) found.push(element.getAttribute(name) ?? '')
    }
    return [document.title, ...found]
  })
  return [...new Set(all.map((text) => text.trim()))].filter(
    (text) => /\p{L}{2,}.*\s/u.test(text) && !DATA.test(text),
  )
}

test('[77] the theme is the system’s until one is chosen, which is kept without a flash', async ({
  page,
}) => {
  const html = page.locator('html')
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/')
  await expect(html).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await page.emulateMedia({ colorScheme: 'light' })
  await expect(html).toHaveAttribute('data-mantine-color-scheme', 'light')
  await chooseTheme(page, 'Dark')
  await expect(html).toHaveAttribute('data-mantine-color-scheme', 'dark')

  await page.addInitScript(() => {
    const seen: (string | null)[] = []
    Object.assign(globalThis, { seen })
    const look = () => seen.push(document.documentElement.getAttribute('data-mantine-color-scheme'))
    new MutationObserver(look).observe(document, {
      subtree: true,
      attributeFilter: ['data-mantine-color-scheme'],
    })
  })
  await page.reload()
  await expect(html).toHaveAttribute('data-mantine-color-scheme', 'dark')
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)
  expect(new Set(seen)).toEqual(new Set(['dark']))
  await chooseTheme(page, 'System')
  await expect(html).toHaveAttribute('data-mantine-color-scheme', 'light')
})
