import { messages as reasons } from '../fr/order-reasons.ts'
import { messages as order } from '../fr/order.ts'

/** What the order says, as one file: each costs a round trip. */
export const messages = { ...order, ...reasons }
