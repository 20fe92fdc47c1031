import {
  IconBuildingFactory2,
  IconBuildingSkyscraper,
  IconCloud,
  IconNetwork,
  IconPlug,
  IconRouter,
  type Icon,
} from '@tabler/icons-react'

import { isConnected, path, type Hop, type HopCode } from '../../../../domain/connectivity/path.ts'
import { upFamilies } from '../../../../domain/link/bgp-sessions.ts'
import { FAMILY_NAMES } from '../../../../domain/link/configuration.ts'
import type { MessageKey } from '../../../../i18n/catalogue.ts'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { Panel } from '../../../ui/layout/panel.tsx'
import { ToneIcon } from '../../../ui/status/tone-icon.tsx'
import { Foreign } from '../../../ui/text/foreign.tsx'
import { useLinkContext } from '../context/link-context.ts'
import { useStepContext } from '../context/use-step-context.ts'

import classes from './path.module.css'

const SHAPES: Record<HopCode, Icon> = {
  router: IconRouter,
  partner: IconBuildingFactory2,
  connection: IconPlug,
  pop: IconBuildingSkyscraper,
  scaleway: IconCloud,
  vpc: IconNetwork,
}

/**
 * The way from the customer's router to the VPC, drawn: one list is both the drawing and what a screen
 * reader reads, since each hop says its state in words (product.md "Path").
 */
export function PathPanel() {
  const { t } = useI18n()
  const { link, gone, facts } = useLinkContext()
  const routes = facts.learnedRoutes
  const learnedRoutes = routes.error ? 'unavailable' : routes.value?.length
  const connectionStatus = facts.connection.value?.status
  const hops = path(gone ? { ...link, status: 'deleted' } : link, {
    ...(learnedRoutes !== undefined && { learnedRoutes }),
    ...(connectionStatus !== undefined && { connectionStatus }),
    ...useStepContext(),
  })
  return (
    <Panel title={t('link.path')} id="path">
      <ol className={classes.path} aria-label={t('link.path.of')}>
        {hops.map((hop, index) => {
          const next = hops[index + 1]
          return <HopItem key={hop.code} hop={hop} isThrough={next !== undefined && isConnected(hop, next)} />
        })}
      </ol>
    </Panel>
  )
}

function HopItem({ hop, isThrough }: { hop: Hop; isThrough: boolean }) {
  const { t } = useI18n()
  const { link } = useLinkContext()
  const name = useHopName(hop.code)
  const Shape = SHAPES[hop.code]
  return (
    <li className={classes.hop} data-tone={hop.tone} data-through={isThrough}>
      <span className={classes.shape}>
        <Shape size={20} stroke={1.6} aria-hidden />
      </span>
      <p className={classes.text}>
        <span className={classes.kind}>{t(`path.${hop.code}`)}</span>{' '}
        {name ? (
          <span className={classes.name}>
            <Foreign text={name} />
          </span>
        ) : null}{' '}
        <span className={classes.state}>
          <ToneIcon tone={hop.tone} size={14} />
          {/* Hop and state belong together, which a template type cannot tell. */}
          {t(`path.${hop.code}.${hop.state}` as MessageKey, {
            families: upFamilies(link)
              .map((family) => FAMILY_NAMES[family])
              .join(', '),
            vlan: link.vlan ?? 'none',
          })}
        </span>
      </p>
    </li>
  )
}

/** What the hop is called in this account; the customer's router has no name here, and Scaleway's is its region. */
function useHopName(code: HopCode): string | undefined {
  const { t } = useI18n()
  const { link, region, facts } = useLinkContext()
  switch (code) {
    case 'router':
      return link.peer_bgp_config ? `AS${link.peer_bgp_config.asn}` : undefined
    case 'partner':
      return facts.partner.value?.name
    case 'connection':
      return facts.connection.value?.name
    case 'pop':
      return facts.pop.value?.display_name
    case 'scaleway':
      return t(`region.${region}`)
    case 'vpc':
      return facts.vpcs.value?.find(({ id }) => id === link.vpc_id)?.name
  }
}
