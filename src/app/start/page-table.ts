import type { Namespace } from '../../../i18n/catalogue.ts'

interface PageFile {
  /** The module with the page as its default export, in `src/pages/`. */
  module: `${string}-page.tsx`
  /** The words it speaks besides `core`. */
  messages: readonly Namespace[]
  /** Visits often begin here: what it imports comes in a file apart from what only other pages share. */
  isStart?: true
  /** What such a page shows right after, whose imports come in one more file. */
  rest?: string
}

/**
 * Every page that has an address of its own, by its path. The route table loads from here what a page is made
 * of, and the build reads here which files a first page needs (scripts/build/page-start.ts).
 */
export const PAGES = {
  '/': { module: 'overview/overview-page.tsx', messages: ['overview', 'links', 'next-step'], isStart: true },
  '/interlinks': { module: 'links/links-page.tsx', messages: ['links'] },
  '/interlinks/order/:step': {
    module: 'order/order-page.tsx',
    messages: ['order', 'port', 'routing-policy'],
    isStart: true,
  },
  '/interlinks/:region/:linkId': {
    module: 'link/link-page.tsx',
    messages: ['link', 'next-step', 'routing-policy'],
    isStart: true,
    rest: 'link/link-panels.tsx',
  },
  '/connections': { module: 'connections/connections-page.tsx', messages: ['connections', 'port'] },
  '/connections/:region/:connectionId': {
    module: 'connections/connection-page.tsx',
    messages: ['connections', 'port'],
  },
  '/routing-policies': {
    module: 'routing-policies/policies-page.tsx',
    messages: ['routing-policies', 'routing-policy', 'links'],
  },
  '/routing-policies/new': {
    module: 'routing-policies/new-policy-page.tsx',
    messages: ['routing-policies', 'routing-policy', 'links'],
  },
  '/routing-policies/:region/:policyId': {
    module: 'routing-policies/policy-page.tsx',
    messages: ['routing-policies', 'routing-policy', 'links'],
  },
  '/locations': { module: 'locations/locations-page.tsx', messages: ['locations', 'links'] },
  '/locations/:region/:popId': { module: 'locations/location-page.tsx', messages: ['locations', 'links'] },
  '/locations/partners/:region/:partnerId': {
    module: 'locations/partner-page.tsx',
    // How a partner is reached is in the words of a link's page.
    messages: ['locations', 'link', 'links'],
  },
  '/partner-desk': { module: 'partner-desk/partner-desk-page.tsx', messages: ['partner-desk'] },
  '/sign-in': { module: 'sign-in/sign-in-page.tsx', messages: ['sign-in'] },
} as const satisfies Record<`/${string}`, PageFile>

export type PagePath = keyof typeof PAGES
