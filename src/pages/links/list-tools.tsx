import { IconTags } from '@tabler/icons-react'

import type { Link } from '../../../contract/interlink.ts'
import type { StepContextOf } from '../../../domain/lifecycle/next-step.ts'
import type { Names } from '../../features/links/region-links.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { ColumnsMenu } from './columns-menu.tsx'
import type { ColumnId } from './columns.ts'
import { ExportMenu } from './export-menu.tsx'

import list from '../../ui/tables/list.module.css'
import classes from './links.module.css'

interface Props {
  links: readonly Link[]
  names: Names
  factsOf: StepContextOf
  isPartial: boolean
  columns: readonly ColumnId[]
  onColumns: (columns: readonly ColumnId[]) => void
  isSelecting: boolean
  onSelecting: (isSelecting: boolean) => void
}

/** What can be done with the list as a whole. */
export function ListTools({
  links,
  names,
  factsOf,
  isPartial,
  columns,
  onColumns,
  isSelecting,
  onSelecting,
}: Props) {
  const { t } = useI18n()
  return (
    <div className={list.tools}>
      <button
        type="button"
        className={classes.tool}
        aria-pressed={isSelecting}
        onClick={() => onSelecting(!isSelecting)}
      >
        <IconTags size={16} aria-hidden />
        {t('links.bulk')}
      </button>
      <ColumnsMenu columns={columns} onChange={onColumns} />
      <ExportMenu links={links} names={names} factsOf={factsOf} isPartial={isPartial} />
    </div>
  )
}
