import type { Language } from '../../../i18n/catalogue.ts'
import type { FirstRequest } from './first-requests.ts'

/** Id of the element of index.html that holds a `PageStart` as JSON. */
export const PAGE_START_ID = 'page-start'

/** What boot.ts asks for while the scripts load. Files are paths from the root. */
export interface PageStart {
  /** What every page says, by language. */
  messages: Record<Language, string[]>
  /** In the order in which their paths are tried: `:name` matches one segment. */
  pages: {
    path: string
    files: string[]
    messages: Record<Language, string[]>
    requests: readonly FirstRequest[]
  }[]
}
