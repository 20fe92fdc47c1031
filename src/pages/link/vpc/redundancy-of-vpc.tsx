import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'

import { linksQuery } from '../../../api/links.ts'
import { VpcRedundancy } from '../../../features/links/vpc-redundancy.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useLinkContext } from '../context/link-context.ts'
import { useFactsOfVpc } from '../context/use-facts-of-vpc.ts'

/** Whether other links of this VPC would carry on if this one failed, and the way to a second one. */
export function RedundancyOfVpc({ vpcId }: { vpcId: string }) {
  const { t } = useI18n()
  const { link, region } = useLinkContext()
  const links = useQuery(linksQuery({ region, projectId: null }))
  const ofVpc = useMemo(() => links.data?.filter((each) => each.vpc_id === vpcId) ?? [], [links.data, vpcId])
  const factsOf = useFactsOfVpc()
  // Not the page's own purpose: while it is not known, nothing is claimed.
  if (!links.data) return null
  return (
    <VpcRedundancy
      links={ofVpc}
      factsOf={factsOf}
      second={{ from: link, label: t('link.redundancy.order') }}
    />
  )
}
