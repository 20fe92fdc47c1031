import { formatBandwidth } from '../../../domain/catalogue/bandwidth.ts'
import { CodeBlock } from '../../ui/controls/code-block.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { Panel } from '../../ui/layout/panel.tsx'
import type { ConnectionState } from './use-connection.ts'

import classes from './connections.module.css'

/** Where in the data centre the port is, as text to hand to the person who plugs the cable. */
export function DemarcationPanel({ connection, pop }: ConnectionState) {
  const { t, language } = useI18n()
  const { name, bandwidth_mbps, demarcation_info } = connection
  const place = pop && [pop.display_name, pop.address, pop.city].filter(Boolean).join(', ')
  const text = [name, place, formatBandwidth(bandwidth_mbps, language), demarcation_info]
    .filter(Boolean)
    .join('\n')
  return (
    <Panel title={t('connection.demarcation')}>
      <p className={classes.line}>
        {t(demarcation_info ? 'connection.demarcation.what' : 'connection.demarcation.none')}
      </p>
      {demarcation_info ? <CodeBlock label={t('connection.demarcation.details')} text={text} /> : null}
    </Panel>
  )
}
