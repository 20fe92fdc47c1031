import { Link as RouterLink } from 'react-router'

import type { Link } from '../../../../contract/interlink.ts'
import { isStanding } from '../../../../domain/connectivity/redundancy.ts'
import { nextStep } from '../../../../domain/lifecycle/next-step.ts'
import { FAMILY_NAMES } from '../../../../domain/link/configuration.ts'
import { carriedFamilies } from '../../../../domain/link/family-state.ts'
import { useServerNow } from '../../../api/use-server-now.ts'
import { stepArguments } from '../../../features/links/step-arguments.ts'
import { paths } from '../../../features/navigation/paths.ts'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { ToneIcon } from '../../../ui/status/tone-icon.tsx'
import { CutText } from '../../../ui/text/cut-text.tsx'
import { useLinkContext } from '../context/link-context.ts'
import { useLinksOfVpc } from '../context/use-links-of-vpc.ts'

import classes from './next-step.module.css'

/** More than these are a list of their own, in the row of the VPC. */
const SHOWN = 4

/** What hangs on a link that is down: the others of its VPC that carry on, or that none does, and what they lack. */
export function OutageOfVpc({ vpcId }: { vpcId: string }) {
  const i18n = useI18n()
  const { t } = i18n
  const now = useServerNow()
  const { link, facts } = useLinkContext()
  const ofVpc = useLinksOfVpc(vpcId)
  if (!ofVpc) return null
  const vpc = facts.vpcs.value?.find(({ id }) => id === vpcId)?.name ?? vpcId
  const familiesOf = (each: Link) => carriedFamilies(each, ofVpc.factsOf(each).routes)
  const others = ofVpc.links.filter((each) => each.id !== link.id && isStanding(each))
  const carrying = others.filter((each) => familiesOf(each).length > 0)
  const hasPath = carrying.length > 0
  // The version that is left reaches it, which the next step says.
  if (!hasPath && familiesOf(link).length > 0) return null
  const named = carrying.length > 0 ? carrying : others
  const lacks = (each: Link) => {
    const step = nextStep(each, ofVpc.factsOf(each))
    return t(`nextStep.${step.code}`, stepArguments(step, undefined, now, i18n))
  }
  return (
    <div className={classes.part}>
      <p className={classes.hangs} data-tone={hasPath ? 'working' : 'trouble'}>
        <ToneIcon tone={hasPath ? 'working' : 'trouble'} />
        {hasPath
          ? t('link.outage.carried', { vpc, count: carrying.length })
          : t('link.outage.noPath', { vpc, count: others.length })}
      </p>
      {named.length > 0 ? (
        <ul className={classes.others}>
          {named.slice(0, SHOWN).map((each) => (
            <li key={each.id}>
              <RouterLink to={paths.link(each)}>
                <CutText text={each.name} />
              </RouterLink>{' '}
              <span>
                {carrying.length > 0
                  ? familiesOf(each)
                      .map((family) => FAMILY_NAMES[family])
                      .join(', ')
                  : lacks(each)}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
