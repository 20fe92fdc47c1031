import { useQuery } from '@tanstack/react-query'

import type { Region } from '../../../contract/regions.ts'
import { privateNetworksQuery } from '../../api/vpcs.ts'
import type { Family } from '../../domain/configuration.ts'
import { coverage, ofFamily } from '../../domain/prefixes.ts'
import { useI18n } from '../../i18n/i18n.tsx'

import classes from './link.module.css'

interface Props {
  region: Region
  vpcId: string
  family: Family
  /** Outgoing prefixes of the policy. */
  prefixes: string[]
}

/** Which of the VPC's subnets the outgoing prefixes let through: the usual reason why nothing flows though all is on. */
export function SubnetCoverage({ region, vpcId, family, prefixes }: Props) {
  const { t } = useI18n()
  const networks = useQuery(privateNetworksQuery({ region, vpcId }))
  if (networks.isError) return <p className={classes.coverage}>{t('link.coverage.unknown')}</p>
  if (!networks.data) return null

  const subnets = ofFamily(
    networks.data.flatMap((network) => network.subnets.map(({ subnet }) => subnet)),
    family,
  )
  if (subnets.length === 0) return <p className={classes.coverage}>{t('link.coverage.noSubnet')}</p>
  const { covered, notCovered, tooWide } = coverage(prefixes, subnets)
  return (
    <p className={classes.coverage}>
      {t('link.coverage', { covered: covered.length, count: subnets.length })}{' '}
      {notCovered.length > 0 ? t('link.coverage.missing', { subnets: notCovered.join(', ') }) : null}{' '}
      {tooWide.length > 0 ? t('link.coverage.tooWide', { prefixes: tooWide.join(', ') }) : null}
    </p>
  )
}
