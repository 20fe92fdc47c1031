import { listTexts } from '../../../domain/text/direction.ts'
import { useI18n } from '../hooks/i18n.tsx'

import list from '../tables/list.module.css'

/** Tags in a cell of a table, or that there are none. */
export function TagList({ tags }: { tags: readonly string[] }) {
  const { t } = useI18n()
  if (tags.length === 0) return <span className={list.absent}>{t('common.none')}</span>
  const text = listTexts(tags)
  return <span title={text}>{text}</span>
}
