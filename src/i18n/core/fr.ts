import { messages as common } from '../fr/common.ts'
import { messages as errors } from '../fr/errors.ts'
import { messages as frame } from '../fr/frame.ts'
import { messages as lifeCycle } from '../fr/life-cycle.ts'
import { messages as links } from '../fr/links.ts'
import { messages as overview } from '../fr/overview.ts'

/** What every page, the overview and the list need, as one file: six would cost five round trips. */
export const messages = { ...common, ...errors, ...frame, ...lifeCycle, ...links, ...overview }
