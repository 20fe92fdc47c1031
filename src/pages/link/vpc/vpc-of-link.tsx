import { ErrorNote } from '../../../ui/feedback/error-note.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useLinkContext } from '../context/link-context.ts'
import { AttachVpc } from './attach-vpc.tsx'
import { AttachedVpc } from './attached-vpc.tsx'

/** The one VPC that this link leads to: attach, create and attach, detach. */
export function VpcOfLink() {
  const { t } = useI18n()
  const { link, facts } = useLinkContext()
  return (
    <>
      {facts.vpcs.error ? (
        <ErrorNote what={t('link.vpc.failed')} error={facts.vpcs.error} onRetry={facts.vpcs.retry} />
      ) : null}
      {link.vpc_id ? <AttachedVpc vpcId={link.vpc_id} /> : <AttachVpc />}
    </>
  )
}
