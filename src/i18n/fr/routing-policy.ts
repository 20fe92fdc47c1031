import type { messages as en } from '../en/routing-policy.ts'

export const messages: Record<keyof typeof en, string> = {}
