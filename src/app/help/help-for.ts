import type { HelpTopic } from '../../../domain/console/help-topics.ts'
import { orderPages, type OrderPage } from '../../../domain/order/steps.ts'

/** What help says of a place: the key of its text, and the terms that matter there, most needed first. */
interface HelpHere {
  page: HelpPage
  topics: readonly HelpTopic[]
}

type HelpPage =
  | 'overview'
  | 'links'
  | 'link'
  | 'routing-policies'
  | 'connections'
  | 'locations'
  | 'partner-desk'
  | 'sign-in'
  | 'other'
  | `order.${OrderPage}`

const ORDER_TOPICS: Record<OrderPage, readonly HelpTopic[]> = {
  region: ['hosted', 'self-hosted', 'dedicated-connection', 'region', 'vpc', 'billing'],
  provider: ['partner', 'dedicated-connection', 'layers', 'vlan', 'asn'],
  location: ['location', 'redundancy', 'partner'],
  bandwidth: ['bandwidth', 'billing'],
  routing: ['vpc', 'routing-policy', 'prefix', 'propagation', 'interlink'],
  review: ['billing', 'redundancy', 'pairing-key', 'turn'],
}

const PAGES: readonly (readonly [path: RegExp, HelpHere])[] = [
  [/^\/$/u, { page: 'overview', topics: ['turn', 'redundancy', 'billing', 'bgp'] }],
  [/^\/interlinks$/u, { page: 'links', topics: ['turn', 'interlink', 'bgp', 'pairing-key'] }],
  [
    /^\/interlinks\//u,
    {
      page: 'link',
      topics: ['turn', 'pairing-key', 'expiry', 'routing-policy', 'propagation', 'bgp', 'deprovisioning'],
    },
  ],
  [
    /^\/routing-policies/u,
    { page: 'routing-policies', topics: ['routing-policy', 'prefix', 'propagation', 'vpc'] },
  ],
  [
    /^\/connections/u,
    { page: 'connections', topics: ['dedicated-connection', 'self-hosted', 'vlan', 'bandwidth'] },
  ],
  [/^\/locations/u, { page: 'locations', topics: ['location', 'partner', 'layers', 'bandwidth', 'region'] }],
  [/^\/partner-desk$/u, { page: 'partner-desk', topics: ['sandbox', 'turn', 'deprovisioning'] }],
  [/^\/sign-in$/u, { page: 'sign-in', topics: ['api-key'] }],
]

/** The help that belongs to an address of the console. */
export function helpFor(pathname: string): HelpHere {
  const page = orderPages('hosted').find((each) => pathname === `/interlinks/order/${each}`)
  if (page) return { page: `order.${page}`, topics: ORDER_TOPICS[page] }
  return PAGES.find(([path]) => path.test(pathname))?.[1] ?? { page: 'other', topics: ['interlink', 'turn'] }
}
