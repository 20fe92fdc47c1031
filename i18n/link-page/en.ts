import { messages as link } from '../en/link.ts'
import { messages as consequences } from '../en/next-step-consequences.ts'
import { messages as nextSteps } from '../en/next-steps.ts'

/** What the page of a link says up to the next step, as one file: each costs a round trip. */
export const messages = { ...link, ...nextSteps, ...consequences }
