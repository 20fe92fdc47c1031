import { messages as common } from '../en/common.ts'
import { messages as errors } from '../en/errors.ts'
import { messages as frame } from '../en/frame.ts'
import { messages as lifeCycle } from '../en/life-cycle.ts'
import { messages as links } from '../en/links.ts'

/** What every page and the list need, as one file: five would cost five round trips. */
export const messages = { ...common, ...errors, ...frame, ...lifeCycle, ...links }
