import { messages as life } from '../en/link-life.ts'
import { messages as link } from '../en/link.ts'
import { messages as nextSteps } from '../en/next-steps.ts'

/** What the page of a link says, as one file: each costs a round trip. */
export const messages = { ...link, ...life, ...nextSteps }
