import { messages as common } from '../en/common.ts'
import { messages as errors } from '../en/errors.ts'
import { messages as frame } from '../en/frame.ts'
import { messages as lifeCycle } from '../en/life-cycle.ts'
import { messages as links } from '../en/links.ts'
import { messages as overview } from '../en/overview.ts'

/** What every page, the overview and the list need, as one file: six would cost five round trips. */
export const messages = { ...common, ...errors, ...frame, ...lifeCycle, ...links, ...overview }
