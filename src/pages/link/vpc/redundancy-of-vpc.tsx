import { VpcRedundancy } from '../../../features/links/vpc-redundancy.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useLinkContext } from '../context/link-context.ts'
import { useLinksOfVpc } from '../context/use-links-of-vpc.ts'

/** Whether other links of this VPC would carry on if this one failed, and the way to a second one. */
export function RedundancyOfVpc({ vpcId }: { vpcId: string }) {
  const { t } = useI18n()
  const { link } = useLinkContext()
  const ofVpc = useLinksOfVpc(vpcId)
  return ofVpc ? (
    <VpcRedundancy {...ofVpc} second={{ from: link, label: t('link.redundancy.order') }} />
  ) : null
}
