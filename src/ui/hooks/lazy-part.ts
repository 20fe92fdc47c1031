import { lazy, type ComponentType } from 'react'

import type { Namespace } from '../../../i18n/catalogue.ts'
import { loadMessages } from '../../../i18n/load.ts'
import { currentLanguage } from './i18n.tsx'

/** A part of a page that most visits never show: its code and its words come once it is shown. */
export function lazyPart<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
  namespaces: readonly Namespace[],
) {
  return lazy(async () => {
    const [part] = await Promise.all([load(), loadMessages(currentLanguage(), namespaces)])
    return part
  })
}
