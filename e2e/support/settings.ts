/** What a person sets once: language and theme, in the menu at the foot of the side. */
import type { Page } from '@playwright/test'

const OPENERS = /^(Language and theme|Langue et thème|Account and settings|Compte et réglages)$/u

/** Opens the menu where there is one: the sign-in page shows what is in it. */
async function choose(page: Page, name: string): Promise<void> {
  const opener = page.getByRole('button', { name: OPENERS })
  const group = page.getByRole('radiogroup', { name: /^(Language|Theme|Langue|Thème)$/u })
  await opener.or(group).first().waitFor()
  const isMenu = await opener.isVisible()
  if (isMenu) await opener.click()
  // The words beside it are what a person presses.
  await group.getByText(name, { exact: true }).click()
  if (isMenu) await page.keyboard.press('Escape')
}

/** By its own name: *English*, *Français*. */
export async function chooseLanguage(page: Page, name: string): Promise<void> {
  await choose(page, name)
}

/** By its name in the language of the page: *Dark*. */
export async function chooseTheme(page: Page, name: string): Promise<void> {
  await choose(page, name)
}
