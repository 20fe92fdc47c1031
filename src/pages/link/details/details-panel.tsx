import { Link } from 'react-router'

import { formatBandwidth } from '../../../../domain/catalogue/bandwidth.ts'
import { linkKind } from '../../../../domain/link/kind.ts'
import { listTexts } from '../../../../domain/text/direction.ts'
import { useServerNow } from '../../../api/use-server-now.ts'
import { paths } from '../../../features/navigation/paths.ts'
import { ProjectName } from '../../../features/projects/project-name.tsx'
import { CopyValue } from '../../../ui/controls/copy-value.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { Fact, DetailList } from '../../../ui/layout/detail-list.tsx'
import { Panel } from '../../../ui/layout/panel.tsx'
import { Time } from '../../../ui/status/time.tsx'
import { Foreign } from '../../../ui/text/foreign.tsx'
import { useLinkContext } from '../context/link-context.ts'
import { EditLink } from './edit-link.tsx'

/** The facts: terms and values, ids to copy, name and tags to change in place. */
export function DetailsPanel() {
  const { t, language } = useI18n()
  const { link, region, facts, gone } = useLinkContext()
  const [partner, connection, pop] = [facts.partner.value, facts.connection.value, facts.pop.value]
  const kind = linkKind(link)
  const now = useServerNow()
  return (
    <Panel title={t('link.facts')} id="facts">
      <DetailList>
        <Fact term={t('link.fact.kind')}>{t(`kind.${kind}`)}</Fact>
        {link.partner ? (
          <Fact term={t('link.fact.partner')}>
            {partner ? (
              <Link to={paths.partner({ region, id: partner.id })}>
                <Foreign text={partner.name} />
              </Link>
            ) : (
              '…'
            )}
          </Fact>
        ) : null}
        {link.self ? (
          <Fact term={t('link.fact.connection')}>
            {connection ? (
              <Link to={paths.connection(connection)}>
                <Foreign text={connection.name} />
              </Link>
            ) : (
              '…'
            )}
          </Fact>
        ) : null}
        <Fact term={t('link.fact.pop')}>
          {pop ? (
            <Link to={paths.location({ region, id: pop.id })}>
              <Foreign text={pop.display_name} />
            </Link>
          ) : (
            '…'
          )}
        </Fact>
        <Fact term={t('link.fact.region')}>{t(`region.${region}`)}</Fact>
        <Fact term={t('link.fact.bandwidth')}>{formatBandwidth(link.bandwidth_mbps, language)}</Fact>
        <Fact term={t('link.fact.tags')}>{link.tags.length > 0 ? listTexts(link.tags) : t('tags.none')}</Fact>
        <Fact term={t('link.fact.ordered')}>
          <Time iso={link.created_at} now={now} />
        </Fact>
        <Fact term={t('link.fact.updated')}>
          <Time iso={link.updated_at} now={now} />
        </Fact>
        <Fact term={t('link.fact.id')}>
          <CopyValue value={link.id} label={t('link.fact.id')} isOffered />
        </Fact>
        <Fact term={t('link.fact.project')}>
          <ProjectName id={link.project_id} />
          <br />
          <CopyValue value={link.project_id} label={t('link.fact.project')} />
        </Fact>
      </DetailList>
      {gone ? null : <EditLink />}
    </Panel>
  )
}
