import { messages as life } from '../en/link-life.ts'
import { messages as panels } from '../en/link-panels.ts'

/** What the page of a link says below the next step, as one file: each costs a round trip. */
export const messages = { ...panels, ...life }
