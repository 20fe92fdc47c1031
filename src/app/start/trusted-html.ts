/**
 * With `require-trusted-types-for 'script'` (docs/security.md) the browser asks this policy before it takes a text as
 * HTML, and refuses every text as a script or the address of one.
 */
interface PolicyFactory {
  createPolicy: (name: string, rules: { createHTML: (text: string) => string | null }) => unknown
}

/**
 * Lets through what can make no element: Mantine and React write style sheets as the HTML of their `<style>`, and
 * nothing in the console writes any other. Browsers that do not know of it have no such guard.
 */
export function allowOnlyStyleSheets(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory }
  trustedTypes?.createPolicy('default', { createHTML: (text) => (text.includes('<') ? null : text) })
}
