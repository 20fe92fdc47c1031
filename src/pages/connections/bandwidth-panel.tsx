import { Skeleton } from '@mantine/core'

import { formatBandwidth, formatSizes } from '../../../domain/catalogue/bandwidth.ts'
import { portRefusal, type PortUse } from '../../../domain/catalogue/port.ts'
import { linkTone } from '../../../domain/link/tone.ts'
import { ErrorNote } from '../../ui/feedback/error-note.tsx'
import { Note } from '../../ui/feedback/note.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { Panel } from '../../ui/layout/panel.tsx'
import { CutText } from '../../ui/text/cut-text.tsx'
import { LinksOnPort } from './links-on-port.tsx'
import type { ConnectionState } from './use-connection.ts'

import classes from './connections.module.css'

/** How full the port is, drawn, and the links that fill it. */
export function BandwidthPanel({ connection, use, links }: ConnectionState) {
  const { t, language } = useI18n()
  const size = formatBandwidth(connection.bandwidth_mbps, language)
  return (
    <Panel
      title={t('connection.bandwidth')}
      aside={
        use ? (
          <span className={classes.quiet}>
            {t('connection.used', { used: formatBandwidth(use.used, language), size })}
          </span>
        ) : null
      }
    >
      {links.error ? (
        <ErrorNote
          what={t(use ? 'connection.links.stale' : 'connection.links.failed')}
          error={links.error}
          onRetry={() => void links.refetch()}
        />
      ) : null}
      {use ? (
        <>
          <PortDrawing use={use} />
          {use.used > connection.bandwidth_mbps ? (
            <Note tone="trouble">{t('connection.over')}</Note>
          ) : portRefusal(connection, use) === undefined ? (
            <p className={classes.line}>
              {t('connection.sizes', { sizes: formatSizes(use.sizes, language) })}
            </p>
          ) : null}
          <LinksOnPort links={use.links} projectId={connection.project_id} />
        </>
      ) : links.error ? null : (
        <div aria-busy="true" role="group" aria-label={t('common.loading')}>
          <Skeleton height={150} />
        </div>
      )}
    </Panel>
  )
}

/** Each link as wide as its share, in its state, and what is left. The table says the same in words. */
function PortDrawing({ use }: { use: PortUse }) {
  const { t, language } = useI18n()
  return (
    <div className={classes.port} aria-hidden>
      {use.links.map(({ id, name, status, bandwidth_mbps }) => (
        <span key={id} data-tone={linkTone(status)} style={{ flexGrow: bandwidth_mbps }} title={name}>
          <span>
            <CutText text={name} />
          </span>
        </span>
      ))}
      {use.free > 0 ? (
        <span data-free style={{ flexGrow: use.free }}>
          <span>{t('connection.free', { free: formatBandwidth(use.free, language) })}</span>
        </span>
      ) : null}
    </div>
  )
}
