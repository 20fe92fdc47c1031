import { IconColumns3 } from '@tabler/icons-react'

import { useI18n } from '../../ui/hooks/i18n.tsx'
import { Popover } from '../../ui/overlays/popover.tsx'
import { COLUMN_SHAPES } from './column-shapes.ts'
import { COLUMNS, DEFAULT_COLUMNS, isDefaultColumns, type ColumnId } from './columns.ts'

import list from '../../ui/tables/list.module.css'
import classes from './links.module.css'

interface Props {
  columns: readonly ColumnId[]
  onChange: (columns: readonly ColumnId[]) => void
}

/** Chooses which columns the table has; the name always stays (acceptance 33). */
export function ColumnsMenu({ columns, onChange }: Props) {
  const { t } = useI18n()
  return (
    <Popover
      label={t('links.columns')}
      icon={<IconColumns3 size={16} aria-hidden />}
      openerClassName={classes.tool}
    >
      <ul className={classes.menu}>
        {COLUMNS.map((id) => (
          <li key={id}>
            <label className={list.check}>
              <input
                type="checkbox"
                checked={columns.includes(id)}
                onChange={(event) => {
                  const isShown = event.currentTarget.checked
                  onChange(COLUMNS.filter((each) => (each === id ? isShown : columns.includes(each))))
                }}
              />
              {t(COLUMN_SHAPES[id].label)}
            </label>
          </li>
        ))}
      </ul>
      {isDefaultColumns(columns) ? null : (
        <button type="button" className={list.plain} onClick={() => onChange(DEFAULT_COLUMNS)}>
          {t('links.columns.reset')}
        </button>
      )}
    </Popover>
  )
}
