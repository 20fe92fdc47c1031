import { Link } from 'react-router'

import { formatBandwidth } from '../../../domain/catalogue/bandwidth.ts'
import { listTexts } from '../../../domain/text/direction.ts'
import { useServerNow } from '../../api/use-server-now.ts'
import { paths } from '../../features/navigation/paths.ts'
import { ProjectName } from '../../features/projects/project-name.tsx'
import { CopyValue } from '../../ui/controls/copy-value.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { Fact, DetailList } from '../../ui/layout/detail-list.tsx'
import { Panel } from '../../ui/layout/panel.tsx'
import { Time } from '../../ui/status/time.tsx'
import { Foreign } from '../../ui/text/foreign.tsx'
import type { ConnectionState } from './use-connection.ts'

/** The facts of a port: terms and values, ids to copy. */
export function ConnectionDetails({ connection, region, pop }: ConnectionState) {
  const { t, language } = useI18n()
  const now = useServerNow()
  return (
    <Panel title={t('connection.facts')}>
      <DetailList>
        <Fact term={t('connections.column.port')}>
          {formatBandwidth(connection.bandwidth_mbps, language)}
        </Fact>
        <Fact term={t('connections.column.location')}>
          {pop ? (
            <Link to={paths.location(pop)}>
              <Foreign text={pop.display_name} />
            </Link>
          ) : (
            '…'
          )}
        </Fact>
        <Fact term={t('connection.address')}>
          {pop ? listTexts([pop.hosting_provider_name, pop.address, pop.city]) : '…'}
        </Fact>
        <Fact term={t('connections.column.region')}>{t(`region.${region}`)}</Fact>
        <Fact term={t('connection.tags')}>
          {connection.tags.length > 0 ? listTexts(connection.tags) : t('tags.none')}
        </Fact>
        <Fact term={t('connection.created')}>
          <Time iso={connection.created_at} now={now} />
        </Fact>
        <Fact term={t('connection.updated')}>
          <Time iso={connection.updated_at} now={now} />
        </Fact>
        <Fact term={t('connection.project')}>
          <ProjectName id={connection.project_id} />
        </Fact>
        <Fact term={t('connection.id')}>
          <CopyValue value={connection.id} label={t('connection.id')} isOffered />
        </Fact>
      </DetailList>
    </Panel>
  )
}
