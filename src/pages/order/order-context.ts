import { createContext, use } from 'react'

import type { Order } from './use-order.ts'

export const OrderContext = createContext<Order | undefined>(undefined)

/** The order that the steps are about. */
export function useOrderContext(): Order {
  const value = use(OrderContext)
  if (!value) throw new Error('useOrderContext is used outside the order page')
  return value
}
