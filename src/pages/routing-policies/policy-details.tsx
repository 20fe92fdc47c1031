import type { RoutingPolicy } from '../../../contract/interlink.ts'
import type { Region } from '../../../contract/regions.ts'
import { FAMILY_NAMES, familyOf } from '../../../domain/link/configuration.ts'
import { listTexts } from '../../../domain/text/direction.ts'
import { useServerNow } from '../../api/use-server-now.ts'
import { ProjectName } from '../../features/projects/project-name.tsx'
import { CopyValue } from '../../ui/controls/copy-value.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { Fact, DetailList } from '../../ui/layout/detail-list.tsx'
import { Panel } from '../../ui/layout/panel.tsx'
import { Time } from '../../ui/status/time.tsx'

/** The facts: terms and values, ids to copy. */
export function PolicyDetails({ policy, region }: { policy: RoutingPolicy; region: Region }) {
  const { t } = useI18n()
  const now = useServerNow()
  return (
    <Panel title={t('policies.facts')} id="facts">
      <DetailList>
        <Fact term={t('policies.column.version')}>{FAMILY_NAMES[familyOf(policy)]}</Fact>
        <Fact term={t('links.column.region')}>{t(`region.${region}`)}</Fact>
        <Fact term={t('links.column.tags')}>
          {policy.tags.length > 0 ? listTexts(policy.tags) : t('tags.none')}
        </Fact>
        <Fact term={t('policies.fact.created')}>
          <Time iso={policy.created_at} now={now} />
        </Fact>
        <Fact term={t('policies.fact.updated')}>
          <Time iso={policy.updated_at} now={now} />
        </Fact>
        <Fact term={t('policies.fact.id')}>
          <CopyValue value={policy.id} label={t('policies.fact.id')} isOffered />
        </Fact>
        <Fact term={t('frame.project')}>
          <ProjectName id={policy.project_id} />
        </Fact>
        <Fact term={t('policies.fact.project')}>
          <CopyValue value={policy.project_id} label={t('policies.fact.project')} />
        </Fact>
      </DetailList>
    </Panel>
  )
}
