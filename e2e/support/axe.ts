/** Accessibility by axe-core. */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Targets of 24 px or spaced are a rule of WCAG 2.2, which axe leaves off unless asked (acceptance 68). */
const RULES = { rules: { 'target-size': { enabled: true } } }

/** Fails on any axe violation of the page as it stands, in the light and in the dark theme. Leaves it light. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    // Without motion no colour is caught half way between two themes.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
    const { violations } = await new AxeBuilder({ page }).options(RULES).analyze()
    const found = violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}: ${node.failureSummary}`),
    )
    expect(found, `axe violations in the ${colorScheme} theme`).toEqual([])
  }
}
