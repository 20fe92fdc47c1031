import { IconTags } from '@tabler/icons-react'

import type { Link } from '../../../contract/interlink.ts'
import type { StepContextOf } from '../../../domain/lifecycle/next-step.ts'
import type { Names } from '../../features/links/region-links.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { ExportMenu } from './export-menu.tsx'

import classes from './links.module.css'

interface Props {
  links: readonly Link[]
  names: Names
  factsOf: StepContextOf
  isPartial: boolean
  isSelecting: boolean
  onSelecting: (isSelecting: boolean) => void
}

/** What can be done with the list as a whole. */
export function ListTools({ links, names, factsOf, isPartial, isSelecting, onSelecting }: Props) {
  const { t } = useI18n()
  return (
    <>
      <button
        type="button"
        className={classes.tool}
        aria-pressed={isSelecting}
        onClick={() => onSelecting(!isSelecting)}
      >
        <IconTags size={16} aria-hidden />
        {t('links.bulk')}
      </button>
      <ExportMenu links={links} names={names} factsOf={factsOf} isPartial={isPartial} />
    </>
  )
}
