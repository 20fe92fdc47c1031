/** Accessibility by axe-core. */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Targets of 24 px or spaced are a rule of WCAG 2.2, which axe leaves off unless asked (acceptance 68). */
const ALL_RULES = { rules: { 'target-size': { enabled: true } }, resultTypes: ['violations' as const] }

/** The rules whose answer another theme can change. */
const COLOUR_RULES = {
  runOnly: ['color-contrast', 'link-in-text-block'],
  resultTypes: ['violations' as const],
}

/**
 * Fails on any axe violation of the page as it is, or of what the CSS `within` names, in the light and in the dark
 * theme. Leaves it light.
 */
export async function expectNoAxeViolations(page: Page, within = 'html'): Promise<void> {
  for (const [colorScheme, options] of [
    ['dark', COLOUR_RULES],
    ['light', ALL_RULES],
  ] as const) {
    // Without motion no colour is caught half way between two themes.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
    // No frames of others here, so axe needs no page of its own to put its results together.
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .options(options)
      .include(within)
      .analyze()
    const found = violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}: ${node.failureSummary}`),
    )
    expect(found, `axe violations in the ${colorScheme} theme`).toEqual([])
  }
}
