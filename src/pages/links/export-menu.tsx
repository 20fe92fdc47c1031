import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'

import type { Link } from '../../../contract/interlink.ts'
import type { StepContextOf } from '../../../domain/lifecycle/next-step.ts'
import { serverNow } from '../../api/server-clock.ts'
import type { Names } from '../../features/links/region-links.ts'
import { download } from '../../ui/hooks/download.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { Popover } from '../../ui/overlays/popover.tsx'

import list from '../../ui/tables/list.module.css'
import classes from './links.module.css'

interface Props {
  /** As filtered and ordered on the page. */
  links: readonly Link[]
  names: Names
  factsOf: StepContextOf
  /** True while some links are still on their way: half a list is no record. */
  isPartial: boolean
}

/** Saves the shown links as CSV; pairing keys only when ticked (acceptance 35). */
export function ExportMenu({ links, names, factsOf, isPartial }: Props) {
  const { t } = useI18n()
  const [withKeys, setWithKeys] = useState(false)
  const [hasFailed, setFailed] = useState(false)

  async function save() {
    try {
      // Few save a list, and the first page is small for all who do not.
      const { linksToCsv } = await import('../../../domain/connectivity/links-csv.ts')
      const day = serverNow().toISOString().slice(0, 10)
      download(
        `interlinks-${day}.csv`,
        'text/csv;charset=utf-8',
        linksToCsv(links, { ...names, factsOf }, withKeys),
      )
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }

  return (
    <Popover label={t('links.export')} icon={<IconDownload size={16} aria-hidden />}>
      <label className={list.check}>
        <input
          type="checkbox"
          checked={withKeys}
          onChange={(event) => setWithKeys(event.currentTarget.checked)}
        />
        {t('links.export.keys')}
      </label>
      <p className={classes.hint}>{t('links.export.keysHint')}</p>
      <Button variant="default" disabled={isPartial || links.length === 0} onClick={() => void save()}>
        {t('links.export.save', { count: links.length })}
      </Button>
      {hasFailed ? (
        <p className={classes.hint} role="alert">
          {t('frame.tool.failed')}
        </p>
      ) : null}
      {isPartial ? <p className={classes.hint}>{t('links.export.partial')}</p> : null}
    </Popover>
  )
}
