/** What a browser's translation does to a page, without another language: journeys go on finding things by their words. */
import { expect, type Page } from '@playwright/test'

/**
 * `replacing`: a new text takes the place of each one, which is gone from the document, as in Chrome and Edge.
 * `moving`: the text itself is moved into what shows it, as some extensions do.
 */
export const WAYS = ['replacing', 'moving'] as const

type Way = (typeof WAYS)[number]

/** From now on each text of the page, of what it becomes, and of the next ones is in a `<font>` in a `<font>`. */
export async function translate(page: Page, way: Way = 'replacing'): Promise<void> {
  await page.addInitScript(translateThis, way)
  await page.evaluate(translateThis, way)
}

function translateThis(way: Way): void {
  // Options are left out: in a list that is closed, Playwright names them by their own texts alone.
  const UNTRANSLATED = 'font, script, style, noscript, textarea, option'

  function wrap(text: Text): void {
    const font = document.createElement('font')
    const inner = font.appendChild(document.createElement('font'))
    text.before(font)
    if (way === 'moving') inner.append(text)
    else {
      inner.textContent = text.data
      text.remove()
    }
  }

  function wrapAll(): void {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: Text[] = []
    while (texts.nextNode()) found.push(texts.currentNode as Text)
    for (const text of found)
      if (text.data.trim() !== '' && !text.parentElement?.closest(UNTRANSLATED)) wrap(text)
  }

  function start(): void {
    wrapAll()
    const all = { subtree: true, childList: true, characterData: true }
    new MutationObserver(wrapAll).observe(document.body, all)
  }

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start)
  else start()
}

/**
 * Waits until the page, all of which must be translated, says what a page says that is opened now and is not
 * translated: nothing that was true before, nothing twice, nothing missing. How long ago it was read is not compared.
 */
export async function expectTrue(page: Page): Promise<void> {
  const other = await page.context().newPage()
  await other.goto(page.url())
  await expect(async () => {
    await openAlike(page, other)
    expect(await saidBy(page)).toEqual(await saidBy(other))
  }).toPass({ timeout: 15_000 })
  await other.close()
  await expectTranslated(page)
}

/** Opens and closes the rows of a page as the reader has done on another. */
async function openAlike(page: Page, other: Page): Promise<void> {
  const open = await page
    .locator('[role="region"][data-open]')
    .evaluateAll((rows) => rows.map((row) => row.id))
  await other.locator('[role="region"]:has(> * > [aria-expanded])').evaluateAll((rows, ids) => {
    for (const row of rows) {
      const opener = row.querySelector<HTMLElement>(':scope > * > [aria-expanded]')
      if ((opener?.getAttribute('aria-expanded') === 'true') !== ids.includes(row.id)) opener?.click()
    }
  }, open)
}

/** Fails unless every text that is seen is shown by a `<font>`. */
async function expectTranslated(page: Page): Promise<void> {
  const left = await page.getByRole('main').evaluate((main) => {
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (texts.nextNode()) {
      const text = texts.currentNode as Text
      if (text.data.trim() !== '' && !text.parentElement?.closest('font, textarea, option'))
        found.push(text.data)
    }
    return found
  })
  expect(left, 'texts that are not translated').toEqual([])
  await expect(page.locator('main font').first()).toBeAttached()
}

/** Word by word: a `<font>` is another place to break a line. */
async function saidBy(page: Page): Promise<string[]> {
  const text = await page.getByRole('main').innerText()
  return text.replaceAll(/^Updated .*$/gmu, '').split(/\s+/u)
}
