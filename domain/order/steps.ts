/** The steps of the order wizard, in their order (product.md "Order wizard"). Apart from the draft, which only the wizard needs. */
export const ORDER_STEPS = [
  'connection',
  'region',
  'provider',
  'location',
  'bandwidth',
  'routing',
  'name',
  'review',
] as const
export type OrderStep = (typeof ORDER_STEPS)[number]
