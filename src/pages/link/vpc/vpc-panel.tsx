import { ErrorNote } from '../../../ui/feedback/error-note.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { Panel } from '../../../ui/layout/panel.tsx'
import { Badge } from '../../../ui/status/badge.tsx'
import { useLinkContext } from '../context/link-context.ts'
import { AttachVpc } from './attach-vpc.tsx'
import { AttachedVpc } from './attached-vpc.tsx'

/** The one VPC that this link leads to: attach, create and attach, detach. */
export function VpcPanel() {
  const { t } = useI18n()
  const { link, facts } = useLinkContext()
  return (
    <Panel
      title={t('link.vpc')}
      id="vpc"
      help="vpc"
      aside={
        <Badge
          tone={link.vpc_id ? 'working' : 'quiet'}
          label={link.vpc_id ? t('link.vpc.attached') : t('link.vpc.none')}
        />
      }
    >
      {facts.vpcs.error ? (
        <ErrorNote what={t('link.vpc.failed')} error={facts.vpcs.error} onRetry={facts.vpcs.retry} />
      ) : null}
      {link.vpc_id ? <AttachedVpc vpcId={link.vpc_id} /> : <AttachVpc />}
    </Panel>
  )
}
