import {
  IconBuildingFactory2,
  IconBuildingSkyscraper,
  IconCloud,
  IconNetwork,
  IconPlug,
  IconRouter,
  type Icon,
} from '@tabler/icons-react'
import { Link } from 'react-router'

import { path, wires, type Hop, type HopCode, type Wire } from '../../../../domain/connectivity/path.ts'
import { upFamilies } from '../../../../domain/link/bgp-sessions.ts'
import { FAMILIES, FAMILY_NAMES, type Family } from '../../../../domain/link/configuration.ts'
import { getOwn } from '../../../../domain/text/get-own.ts'
import type { MessageKey } from '../../../../i18n/catalogue.ts'
import { goToAddress } from '../../../features/links/go-to-panel.ts'
import { paths } from '../../../features/navigation/paths.ts'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { Panel } from '../../../ui/layout/panel.tsx'
import { ToneIcon } from '../../../ui/status/tone-icon.tsx'
import { Foreign } from '../../../ui/text/foreign.tsx'
import { useLinkContext } from '../context/link-context.ts'
import { useStepContext } from '../context/use-step-context.ts'
import { pageParts, type PageParts } from '../sections.ts'

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
  const context = useStepContext()
  const drawn = wires(gone ? { ...link, status: 'deleted' } : link, context)
  // The wires are named where they begin.
  const first = drawn.findIndex(isDrawn)
  const hops = path(gone ? { ...link, status: 'deleted' } : link, {
    ...(learnedRoutes !== undefined && { learnedRoutes }),
    ...(connectionStatus !== undefined && { connectionStatus }),
    ...context,
  })
  return (
    <Panel title={t('link.path')} id="path">
      <ol className={classes.path} aria-label={t('link.path.of')}>
        {hops.map((hop, index) => (
          <HopItem key={hop.code} hop={hop} wire={drawn[index]} isFirst={index === first} />
        ))}
      </ol>
    </Panel>
  )
}

interface HopProps {
  hop: Hop
  /** What runs to the next hop; the last has none. */
  wire: Record<Family, Wire> | undefined
  isFirst: boolean
}

function isDrawn(wire: Record<Family, Wire>): boolean {
  return FAMILIES.some((family) => wire[family] !== 'none')
}

function HopItem({ hop, wire, isFirst }: HopProps) {
  const { t } = useI18n()
  const { link, gone } = useLinkContext()
  const name = useHopName(hop.code)
  const Shape = SHAPES[hop.code]
  const page = useHopPage(hop.code)
  const place = placeOf(hop, pageParts(link, gone))
  // Hop and state belong together, which a template type cannot tell.
  const state = t(`path.${hop.code}.${hop.state}` as MessageKey, {
    families: upFamilies(link)
      .map((family) => FAMILY_NAMES[family])
      .join(', '),
    vlan: link.vlan ?? 'none',
  })
  return (
    <li className={classes.hop} data-tone={hop.tone}>
      {wire ? <Wires wire={wire} isNamed={isFirst} /> : null}
      <span className={classes.shape}>
        <Shape size={20} stroke={1.6} aria-hidden />
      </span>
      <p className={classes.text}>
        <span className={classes.kind}>{t(`path.${hop.code}`)}</span>{' '}
        {name ? (
          <span className={classes.name}>
            {page ? (
              <Link to={page}>
                <Foreign text={name} />
              </Link>
            ) : (
              <Foreign text={name} />
            )}
          </span>
        ) : null}{' '}
        <span className={classes.state}>
          <ToneIcon tone={hop.tone} size={14} />
          {place === undefined ? (
            state
          ) : (
            <a
              href={`#${place}`}
              onClick={(event) => {
                event.preventDefault()
                goToAddress(place)
              }}
            >
              {state}
            </a>
          )}
        </span>
      </p>
    </li>
  )
}

/** The drawing of what the hops say in words: a wire for each IP version, or a dotted one where nothing runs yet. */
function Wires({ wire, isNamed }: { wire: Record<Family, Wire>; isNamed: boolean }) {
  return (
    <span className={classes.wires} aria-hidden>
      {isDrawn(wire) ? (
        FAMILIES.map((family) => (
          <span key={family} className={classes.wire} data-wire={wire[family]}>
            {isNamed && wire[family] !== 'none' ? (
              <span className={classes.version} data-name={FAMILY_NAMES[family]} />
            ) : null}
          </span>
        ))
      ) : (
        <span className={classes.wire} data-wire="none" />
      )}
    </span>
  )
}

/** What is changed in each place of the page, by hop and state: what a check finds is put right there. */
const PLACES: Readonly<Record<string, string>> = {
  'router to-configure': 'router',
  'router one-session-down': 'router',
  'router no-session': 'router',
  'router no-policy': 'policies',
  'partner session-down': 'partner',
  'partner to-check': 'partner',
  'partner to-be-asked': 'partner',
  'partner to-be-told': 'partner',
  'vpc nothing-announced': 'policies',
  'vpc partly-exchanging': 'policies',
  'vpc no-route': 'routes',
  'vpc propagation-off': 'propagation',
  'vpc no-policy': 'policies',
  'vpc missing': 'vpc',
  'vpc missing-ahead': 'vpc',
}

/** Where on this page a hop's state is changed; not every link has every part. */
function placeOf({ code, state }: Hop, { hasRouter, hasTraffic }: PageParts): string | undefined {
  const place = getOwn(PLACES, `${code} ${state}`)
  if (place === 'router' && !hasRouter) return undefined
  return code === 'vpc' && !hasTraffic ? undefined : place
}

/** The page of what a hop is; what is on this page is no other one. */
function useHopPage(code: HopCode): string | undefined {
  const { region, facts } = useLinkContext()
  const { pop, partner, connection } = facts
  if (code === 'pop' && pop.value) return paths.location({ region, id: pop.value.id })
  if (code === 'partner' && partner.value) return paths.partner({ region, id: partner.value.id })
  return code === 'connection' && connection.value ? paths.connection(connection.value) : undefined
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
