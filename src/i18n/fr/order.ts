import type { messages as en } from '../en/order.ts'

export const messages: Record<keyof typeof en, string> = {}
