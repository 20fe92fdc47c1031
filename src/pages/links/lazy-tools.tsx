import { lazy } from 'react'

import { currentLanguage } from '../../i18n/i18n.tsx'
import { loadMessages } from '../../i18n/load.ts'

const withMessages = <Module,>(load: () => Promise<Module>) =>
  Promise.all([load(), loadMessages(currentLanguage(), ['list-tools'])])

/** Both come with their words, after the first rows. */
export const ListTools = lazy(async () => {
  const [module] = await withMessages(() => import('./list-tools.tsx'))
  return module
})

export const BulkTags = lazy(async () => {
  const [{ BulkTags: component }] = await withMessages(() => import('./bulk-tags.tsx'))
  return { default: component }
})
