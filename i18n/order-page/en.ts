import { messages as reasons } from '../en/order-reasons.ts'
import { messages as order } from '../en/order.ts'

/** What the order says, as one file: each costs a round trip. */
export const messages = { ...order, ...reasons }
