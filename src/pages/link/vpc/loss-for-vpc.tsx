import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'

import { lossOf } from '../../../../domain/connectivity/redundancy.ts'
import { FAMILY_NAMES } from '../../../../domain/link/configuration.ts'
import { linksQuery } from '../../../api/links.ts'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useLinkContext } from '../context/link-context.ts'
import { useFactsOfVpc } from '../context/use-facts-of-vpc.ts'

/** What the VPC keeps once this link is gone from it: one line of a list of consequences; nothing while it is not known. */
export function LossForVpc({ vpcId }: { vpcId: string }) {
  const { t, language } = useI18n()
  const { link, region, facts } = useLinkContext()
  const links = useQuery(linksQuery({ region, projectId: null }))
  const ofVpc = useMemo(() => links.data?.filter((each) => each.vpc_id === vpcId) ?? [], [links.data, vpcId])
  const factsOf = useFactsOfVpc()
  if (!links.data) return null
  const { before, paths, families } = lossOf(link, ofVpc, factsOf)
  // A link that carries nothing takes nothing away.
  if (!before) return null
  const vpc = facts.vpcs.value?.find(({ id }) => id === vpcId)?.name ?? vpcId
  return (
    <li>
      {paths === 0
        ? t('link.loss.none', { vpc })
        : t('link.loss.left', {
            vpc,
            count: paths,
            families: new Intl.ListFormat(language).format(families.map((family) => FAMILY_NAMES[family])),
          })}
    </li>
  )
}
