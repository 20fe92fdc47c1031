import { createContext, use } from 'react'

import type { Order } from './use-order.ts'

interface OrderContextValue extends Order {
  /** Called by a step's form: whether it holds input that is not in the URL yet. */
  setDirty: (isDirty: boolean) => void
}

/** The draft of the order and the ways to change it, for the steps. */
export const OrderContext = createContext<OrderContextValue | undefined>(undefined)

/** The order that the steps are about. */
export function useOrderContext(): OrderContextValue {
  const value = use(OrderContext)
  if (!value) throw new Error('useOrderContext is used outside the order page')
  return value
}
