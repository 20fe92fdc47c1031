/**
 * The questions of the order wizard in their order, each with an address of its own (product.md "Order wizard"), and
 * the pages they are asked on. Apart from the draft, which only the wizard needs.
 */
import type { LinkKind } from '../link/kind.ts'

export const ORDER_STEPS = [
  'region',
  'connection',
  'provider',
  'location',
  'bandwidth',
  'routing',
  'name',
  'review',
] as const
export type OrderStep = (typeof ORDER_STEPS)[number]

/** A step whose page it is: small choices share one. */
export type OrderPage = Exclude<OrderStep, 'connection' | 'name'>

const PAGES: Record<OrderStep, OrderPage> = {
  region: 'region',
  connection: 'region',
  provider: 'provider',
  location: 'location',
  bandwidth: 'bandwidth',
  routing: 'routing',
  name: 'routing',
  review: 'review',
}

/** The page that asks for a step. A port is in one place, so a self-hosted link's location is chosen with its port. */
export function pageOf(step: OrderStep, kind?: LinkKind): OrderPage {
  return step === 'location' && kind === 'self-hosted' ? 'provider' : PAGES[step]
}

/** The pages of an order, in their order; until its kind is known, those of a hosted one. */
export function orderPages(kind: LinkKind | undefined): OrderPage[] {
  return [...new Set(ORDER_STEPS.map((step) => pageOf(step, kind)))]
}
