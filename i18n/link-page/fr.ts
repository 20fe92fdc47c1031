import { messages as link } from '../fr/link.ts'
import { messages as consequences } from '../fr/next-step-consequences.ts'
import { messages as nextSteps } from '../fr/next-steps.ts'

/** What the page of a link says up to the next step, as one file: each costs a round trip. */
export const messages = { ...link, ...nextSteps, ...consequences }
