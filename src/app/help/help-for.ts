import type { HelpTopic } from '../../../domain/console/help-topics.ts'
import { ORDER_STEPS, type OrderStep } from '../../../domain/order/steps.ts'

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
  | `order.${OrderStep}`

const ORDER_TOPICS: Record<OrderStep, readonly HelpTopic[]> = {
  connection: ['hosted', 'self-hosted', 'dedicated-connection', 'billing'],
  region: ['region', 'location', 'vpc'],
  provider: ['partner', 'dedicated-connection', 'layers', 'vlan', 'asn'],
  location: ['location', 'redundancy', 'partner'],
  bandwidth: ['bandwidth', 'billing'],
  routing: ['routing-policy', 'prefix', 'propagation', 'vpc'],
  name: ['interlink'],
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
  const step = ORDER_STEPS.find((each) => pathname === `/interlinks/order/${each}`)
  if (step) return { page: `order.${step}`, topics: ORDER_TOPICS[step] }
  return PAGES.find(([path]) => path.test(pathname))?.[1] ?? { page: 'other', topics: ['interlink', 'turn'] }
}
