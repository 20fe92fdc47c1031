import { messages as nextSteps } from '../fr/next-steps.ts'
import { messages as overview } from '../fr/overview.ts'

/** What the overview says, as one file: each costs a round trip. */
export const messages = { ...overview, ...nextSteps }
