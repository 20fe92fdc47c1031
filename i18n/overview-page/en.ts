import { messages as nextSteps } from '../en/next-steps.ts'
import { messages as overview } from '../en/overview.ts'

/** What the overview says, as one file: each costs a round trip. */
export const messages = { ...overview, ...nextSteps }
