import type { OrderPrefill } from '../../../domain/order/prefill.ts'
import { pageOf, type OrderStep } from '../../../domain/order/steps.ts'

function withSearch(path: string, search?: URLSearchParams): string {
  return search && search.size > 0 ? `${path}?${search}` : path
}

/** Every address of the console is built here; no page writes a path of its own. */
export const paths = {
  overview: () => '/',
  links: (search?: URLSearchParams) => withSearch('/interlinks', search),
  /** The page of the order that asks for a step, with the answers so far: the URL is the draft. */
  order: (step: OrderStep, search?: URLSearchParams) =>
    withSearch(`/interlinks/order/${pageOf(step)}`, search),
  /** An order that another page has begun. */
  begunOrder: ({ step, search }: OrderPrefill): string => paths.order(step, search),
  link: (link: { region: string; id: string }, hash?: string) =>
    `/interlinks/${encodeURIComponent(link.region)}/${encodeURIComponent(link.id)}${hash ? `#${hash}` : ''}`,
  connections: () => '/connections',
  connection: ({ region, id }: { region: string; id: string }) =>
    `/connections/${encodeURIComponent(region)}/${encodeURIComponent(id)}`,
  policies: (search?: URLSearchParams) => withSearch('/routing-policies', search),
  /** `from`: the policy that the new one is to be like. */
  newPolicy: (from?: { region: string; id: string }) =>
    withSearch(
      '/routing-policies/new',
      new URLSearchParams(from ? { from: `${from.region}/${from.id}` } : {}),
    ),
  policy: (policy: { region: string; id: string }) =>
    `/routing-policies/${encodeURIComponent(policy.region)}/${encodeURIComponent(policy.id)}`,
  locations: (search?: URLSearchParams) => withSearch('/locations', search),
  location: ({ region, id }: { region: string; id: string }) =>
    `/locations/${encodeURIComponent(region)}/${encodeURIComponent(id)}`,
  partner: ({ region, id }: { region: string; id: string }) =>
    `/locations/partners/${encodeURIComponent(region)}/${encodeURIComponent(id)}`,
  partnerDesk: () => '/partner-desk',
  /** `returnTo`: the address to come back to; `hash` with its `#`. */
  signIn: (returnTo?: { pathname: string; search: URLSearchParams; hash: string }) =>
    withSearch(
      '/sign-in',
      new URLSearchParams(
        returnTo ? { to: withSearch(returnTo.pathname, returnTo.search) + returnTo.hash } : {},
      ),
    ),
}
