import { lossOf } from '../../../../domain/connectivity/redundancy.ts'
import { FAMILY_NAMES } from '../../../../domain/link/configuration.ts'
import { intl } from '../../../../i18n/translate.ts'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useLinkContext } from '../context/link-context.ts'
import { useLinksOfVpc } from '../context/use-links-of-vpc.ts'

/** What the VPC keeps once this link is gone from it: one line of a list of consequences; nothing while it is not known. */
export function LossForVpc({ vpcId }: { vpcId: string }) {
  const { t, language } = useI18n()
  const { link, facts } = useLinkContext()
  const ofVpc = useLinksOfVpc(vpcId)
  if (!ofVpc) return null
  const { before, paths, families } = lossOf(link, ofVpc.links, ofVpc.factsOf)
  // A link that carries nothing takes nothing away.
  if (!before) return null
  const vpc = facts.vpcs.value?.find(({ id }) => id === vpcId)?.name ?? vpcId
  const kept = intl.list(language).format(families.map((family) => FAMILY_NAMES[family]))
  return (
    <li>
      {paths === 0
        ? t('link.loss.none', { vpc })
        : t('link.loss.left', { vpc, count: paths, families: kept })}
    </li>
  )
}
