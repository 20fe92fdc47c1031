import { messages as life } from '../fr/link-life.ts'
import { messages as link } from '../fr/link.ts'
import { messages as nextSteps } from '../fr/next-steps.ts'

/** What the page of a link says, as one file: each costs a round trip. */
export const messages = { ...link, ...life, ...nextSteps }
