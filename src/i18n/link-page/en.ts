import { messages as life } from '../en/link-life.ts'
import { messages as link } from '../en/link.ts'

/** What the page of a link says, as one file: two would cost two round trips. */
export const messages = { ...link, ...life }
