import { formatBandwidth } from '../../../../domain/catalogue/bandwidth.ts'
import { linkKind } from '../../../../domain/link/kind.ts'
import { listTexts } from '../../../../domain/text/direction.ts'
import { useServerNow } from '../../../api/use-server-now.ts'
import { ProjectName } from '../../../features/projects/project-name.tsx'
import { CopyValue } from '../../../ui/controls/copy-value.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { DetailList, Fact } from '../../../ui/layout/detail-list.tsx'
import { Panel } from '../../../ui/layout/panel.tsx'
import { Time } from '../../../ui/status/time.tsx'
import { useLinkContext } from '../context/link-context.ts'

/** The facts that nothing else on the page says, and the ids to copy. Partner, location and region are hops of the path. */
export function FactsPanel() {
  const { t, language } = useI18n()
  const { link } = useLinkContext()
  const now = useServerNow()
  return (
    <Panel title={t('link.facts')} id="facts" isClosedOnPhones>
      <DetailList isCompact>
        <Fact term={t('link.fact.kind')}>{t(`kind.${linkKind(link)}`)}</Fact>
        <Fact term={t('link.fact.bandwidth')}>{formatBandwidth(link.bandwidth_mbps, language)}</Fact>
        <Fact term={t('link.fact.tags')}>{link.tags.length > 0 ? listTexts(link.tags) : t('tags.none')}</Fact>
        <Fact term={t('link.fact.projectName')}>
          <ProjectName id={link.project_id} />
        </Fact>
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
          <CopyValue value={link.project_id} label={t('link.fact.project')} />
        </Fact>
      </DetailList>
    </Panel>
  )
}
