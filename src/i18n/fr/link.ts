import type { messages as en } from '../en/link.ts'

export const messages: Record<keyof typeof en, string> = {}
