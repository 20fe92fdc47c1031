import { messages as life } from '../fr/link-life.ts'
import { messages as panels } from '../fr/link-panels.ts'

/** What the page of a link says below the next step, as one file: each costs a round trip. */
export const messages = { ...panels, ...life }
