import { messages as common } from '../fr/common.ts'
import { messages as errors } from '../fr/errors.ts'
import { messages as frame } from '../fr/frame.ts'
import { messages as lifeCycle } from '../fr/life-cycle.ts'
import { messages as links } from '../fr/links.ts'

/** What every page and the list need, as one file: five would cost five round trips. */
export const messages = { ...common, ...errors, ...frame, ...lifeCycle, ...links }
