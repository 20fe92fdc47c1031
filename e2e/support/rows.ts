/** The rows of *Will traffic flow?* on the page of a link, and where the focus is. */
import { expect, type Locator, type Page } from '@playwright/test'

export const ROWS = ['VPC', 'Routing policies', 'Route propagation', 'Routes learned'] as const

/** One row, opened. */
export async function openRow(page: Page, name: (typeof ROWS)[number]): Promise<Locator> {
  const row = page.getByRole('region', { name, exact: true })
  const opener = row.getByRole('button', { name, exact: true })
  if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.click()
  await expect(opener).toHaveAttribute('aria-expanded', 'true')
  return row
}

/** Turns route propagation on, and says yes to what that does. */
export async function activatePropagation(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Activate route propagation' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Activate route propagation' }).click()
  await expect(dialog).toBeHidden()
}

/** The keyboard goes on from something that is seen, and not from the top of the page. */
export async function expectFocusKept(page: Page, after: string): Promise<void> {
  const holder = () =>
    page.evaluate(() => {
      const { activeElement } = document
      if (!activeElement || activeElement === document.body) return 'nothing'
      return activeElement.checkVisibility() ? 'something' : 'something hidden'
    })
  await expect.poll(holder, `what has the focus after ${after}`).toBe('something')
}

/** What the reader's own hand has done is confirmed to those who look. */
export async function expectToast(page: Page, text: string): Promise<void> {
  await expect(page.locator('[aria-hidden="true"]').getByText(text, { exact: true }).last()).toBeVisible()
}
