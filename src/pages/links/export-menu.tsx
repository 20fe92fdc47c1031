import { Button, NativeSelect } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import * as z from 'zod/mini'

import type { Link } from '../../../contract/interlink.ts'
import { CSV_FORMAT_KEY } from '../../../domain/console/preferences.ts'
import type { StepContextOf } from '../../../domain/lifecycle/next-step.ts'
import type { CsvFormat } from '../../../domain/text/csv.ts'
import { serverNow } from '../../api/server-clock.ts'
import type { Names } from '../../features/links/region-links.ts'
import { download } from '../../ui/hooks/download.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { useKeptState } from '../../ui/hooks/use-kept-state.ts'
import { useLocalStorage } from '../../ui/hooks/use-local-storage.ts'
import { Popover } from '../../ui/overlays/popover.tsx'

import list from '../../ui/tables/list.module.css'
import classes from './links.module.css'

const formatSchema = z.enum(['plain', 'spreadsheet'])

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
  const { t, language } = useI18n()
  const { value: format, write: setFormat } = useLocalStorage<CsvFormat>(
    CSV_FORMAT_KEY,
    formatSchema,
    'spreadsheet',
  )
  const [withKeys, setWithKeys] = useKeptState('export.keys', false)
  const [hasFailed, setFailed] = useState(false)

  async function save() {
    try {
      // Few save a list, and the first page is small for all who do not.
      const { linksToCsv } = await import('../../../domain/connectivity/links-csv.ts')
      const day = serverNow().toISOString().slice(0, 10)
      download(
        `interlinks-${day}.csv`,
        'text/csv;charset=utf-8',
        linksToCsv(links, { ...names, factsOf }, withKeys, format, language),
      )
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }

  return (
    <Popover
      label={t('links.export')}
      icon={<IconDownload size={16} aria-hidden />}
      openerClassName={classes.tool}
    >
      <label className={list.check}>
        <input
          type="checkbox"
          checked={withKeys}
          onChange={(event) => setWithKeys(event.currentTarget.checked)}
        />
        {t('links.export.keys')}
      </label>
      <p className={classes.hint}>{t('links.export.keysHint')}</p>
      <NativeSelect
        size="xs"
        mb="xs"
        label={t('links.export.format')}
        value={format}
        onChange={({ currentTarget: { value } }) => setFormat(value === 'plain' ? 'plain' : 'spreadsheet')}
        data={(['spreadsheet', 'plain'] as const).map((each) => ({
          value: each,
          label: t(`links.export.format.${each}`),
        }))}
      />
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
