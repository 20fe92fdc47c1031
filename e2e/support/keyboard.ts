/** Moving about with the keyboard alone, as someone without a mouse does. */
import { expect, type Locator, type Page } from '@playwright/test'

/** Nothing on any page is further away than this. */
const MOST_TABS = 120

/** Presses Tab until the element has the focus, and checks that the focus can be seen there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  await tabUntil(page, () => target.evaluate((element) => element === document.activeElement), target)
  await expectVisibleFocus(target)
}

/** Tabs to a button or link and presses it with a key. */
export async function press(page: Page, target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

/** Tabs to a text field and types into it, in place of what it holds. */
export async function type(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(text)
}

/** Tabs into a group of radio buttons and goes down with the arrow until the wanted one is chosen. */
export async function pickRadio(page: Page, radio: Locator): Promise<void> {
  await expect(radio).toBeVisible()
  const isInGroup = () =>
    radio.evaluate(
      (element) =>
        document.activeElement instanceof HTMLInputElement &&
        document.activeElement.name === (element as HTMLInputElement).name,
    )
  await tabUntil(page, isInGroup, radio)
  await page.keyboard.press('Space')
  const count = await radio.evaluate(
    (element) => document.getElementsByName((element as HTMLInputElement).name).length,
  )
  for (let index = 1; index < count && !(await radio.isChecked()); index += 1) {
    await page.keyboard.press('ArrowDown')
  }
  await expect(radio).toBeChecked()
}

/** Tabs to a select and goes down with the arrow until the option that begins so is chosen. */
export async function pickOption(page: Page, select: Locator, start: string): Promise<void> {
  await tabTo(page, select)
  const chosen = () =>
    select.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.label ?? '')
  const count = await select.evaluate((element) => (element as HTMLSelectElement).options.length)
  for (let index = 1; index < count && !(await chosen()).startsWith(start); index += 1) {
    await page.keyboard.press('ArrowDown')
  }
  expect(await chosen()).toContain(start)
}

/** The ring around the focused element: at least 2 px (WCAG 2.4.7), on it or on what frames it. */
export async function expectVisibleFocus(target: Locator): Promise<void> {
  const widest = await target.evaluate((element) => {
    const widths = [element, element.parentElement, element.closest('label')].map((each) => {
      if (!each) return 0
      const { outlineStyle, outlineWidth } = getComputedStyle(each)
      return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth)
    })
    return Math.max(...widths)
  })
  expect(widest, 'width of the focus ring in px').toBeGreaterThanOrEqual(2)
}

async function tabUntil(page: Page, isThere: () => Promise<boolean>, target: Locator): Promise<void> {
  for (let tabs = 0; tabs <= MOST_TABS; tabs += 1) {
    if (await isThere()) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The keyboard does not reach ${target.toString()}`)
}
