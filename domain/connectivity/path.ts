/**
 * The way from the customer's router to the VPC, hop by hop, each with its state (product.md "Path").
 * Statuses: api-contract.md §5.1; sessions: §4; VPC, policies, propagation: §5.3–5.5. Who runs the
 * session of an L3 partner: domain.md "What it is".
 */
import type { KnownLinkStatus, Link } from '../../contract/interlink.ts'
import { downFamilies, sessionState, upFamilies } from '../link/bgp-sessions.ts'
import { hasPolicy, type Family } from '../link/configuration.ts'
import { carriedFamilies, familyState, isPassing, type RoutesByFamily } from '../link/family-state.ts'
import { linkKind } from '../link/kind.ts'
import { connectionTone, type Tone } from '../link/tone.ts'
import { getOwn } from '../text/get-own.ts'

/** Every state a hop can be in, with its tone; its message is `path.<hop>.<state>`. */
export const PATH_STATES = {
  router: {
    'session-up': 'working',
    'one-session-down': 'needs-you',
    'no-session': 'trouble',
    'session-of-partner': 'quiet',
    'to-configure': 'needs-you',
    'no-policy': 'quiet',
    'not-yet': 'quiet',
    closed: 'quiet',
    unknown: 'quiet',
  },
  partner: {
    built: 'working',
    'session-down': 'trouble',
    'to-check': 'trouble',
    'to-be-asked': 'needs-you',
    asked: 'in-progress',
    building: 'in-progress',
    refused: 'trouble',
    'no-answer': 'trouble',
    'to-be-told': 'needs-you',
    told: 'in-progress',
    'not-yet': 'quiet',
    closed: 'quiet',
    unknown: 'quiet',
  },
  connection: {
    active: 'working',
    'not-active': 'in-progress',
    trouble: 'trouble',
    unknown: 'quiet',
  },
  pop: {
    up: 'working',
    reserved: 'quiet',
    building: 'in-progress',
    closed: 'quiet',
    unknown: 'quiet',
  },
  scaleway: {
    ready: 'working',
    applying: 'in-progress',
    failed: 'trouble',
    locked: 'trouble',
    closed: 'quiet',
    unknown: 'quiet',
  },
  vpc: {
    exchanging: 'working',
    'nothing-announced': 'needs-you',
    'partly-exchanging': 'needs-you',
    'no-route': 'trouble',
    waiting: 'quiet',
    'propagation-off': 'needs-you',
    'no-policy': 'needs-you',
    missing: 'needs-you',
    'missing-ahead': 'quiet',
    closed: 'quiet',
    unknown: 'quiet',
  },
} as const satisfies Record<string, Record<string, Tone>>

export type HopCode = keyof typeof PATH_STATES

export type Hop = {
  [Code in HopCode]: { code: Code; state: keyof (typeof PATH_STATES)[Code] & string; tone: Tone }
}[HopCode]

/** What the link itself does not tell; absent while it is not known. */
export interface PathInput {
  /** Status of the dedicated connection, self-hosted only. */
  connectionStatus?: string
  /** Routes of type `interlink` in the VPC's route table. */
  learnedRoutes?: number | 'unavailable'
  /** The person noted that they asked the partner for what the status waits for. */
  isPartnerContacted?: boolean
  /** What the policies let through, as far as that is known. */
  routes?: RoutesByFamily
}

/** The state of the line itself, whatever is configured on it. */
type Line = 'applying' | 'failed' | 'waiting' | 'building' | 'up' | 'locked' | 'ending' | 'dead' | 'unknown'

const LINES: Record<KnownLinkStatus, Line> = {
  configuring: 'applying',
  failed: 'failed',
  requested: 'waiting',
  refused: 'dead',
  expired: 'dead',
  provisioning: 'building',
  ready: 'waiting',
  active: 'up',
  limited_connectivity: 'up',
  all_down: 'up',
  deprovisioning: 'ending',
  deleted: 'ending',
  locked: 'locked',
}

/** The five hops from the customer's side to Scaleway's; a self-hosted link has its port in the partner's place. */
export function path(link: Link, facts: PathInput = {}): Hop[] {
  const line = getOwn(LINES, link.status) ?? 'unknown'
  return [
    hop('router', router(link, line)),
    linkKind(link) === 'hosted'
      ? hop('partner', partner(link, line, facts))
      : hop('connection', connection(facts.connectionStatus)),
    hop('pop', POP[line]),
    hop('scaleway', SCALEWAY[line]),
    hop('vpc', vpc(link, line, facts)),
  ]
}

function hop<Code extends HopCode>(code: Code, state: keyof (typeof PATH_STATES)[Code] & string): Hop {
  // The state belongs to the code, which a generic cannot prove to the union.
  return { code, state, tone: PATH_STATES[code][state] } as Hop
}

/** What runs between two hops in one IP version: its session, or nothing that could be up or down. */
export type Wire = 'up' | 'down' | 'none'

/**
 * The wires of both IP versions, from each hop to the next. Up to Scaleway each is its session, which begins at the hop
 * that runs it; on to the VPC it is up where traffic of the version passes.
 */
export function wires(link: Link, facts: Pick<PathInput, 'routes'> = {}): Record<Family, Wire>[] {
  const carried = carriedFamilies(link, facts.routes)
  const first = isL3(link) ? 1 : 0
  const wire = (segment: number, family: Family): Wire => {
    if (segment === TO_VPC) return carried.includes(family) ? 'up' : 'none'
    const session = sessionState(link, family)
    return segment >= first && (session === 'up' || session === 'down') ? session : 'none'
  }
  return Array.from({ length: TO_VPC + 1 }, (_, segment) => ({
    ipv4: wire(segment, 'ipv4'),
    ipv6: wire(segment, 'ipv6'),
  }))
}

/** The last of the four ways between five hops. */
const TO_VPC = 3

type StateOf<Code extends HopCode> = keyof (typeof PATH_STATES)[Code]

/** The status counts where it knows better than a session's last reading. */
function sessions(link: Link): { up: boolean; down: boolean } {
  if (link.status === 'all_down') return { up: false, down: true }
  const down = downFamilies(link).length > 0 || link.status === 'limited_connectivity'
  return { up: upFamilies(link).length > 0, down }
}

function isL3(link: Link): boolean {
  return link.partner?.l3_connectivity === true
}

function router(link: Link, line: Line): StateOf<'router'> {
  if (line === 'ending' || line === 'dead' || line === 'failed') return 'closed'
  if (line === 'locked' || line === 'unknown') return 'unknown'
  if (isL3(link)) return 'session-of-partner'
  if (line === 'waiting' && linkKind(link) === 'self-hosted')
    return link.status === 'ready' ? 'to-configure' : 'not-yet'
  const { up, down } = sessions(link)
  if (up) return down ? 'one-session-down' : 'session-up'
  if (line !== 'up') return 'not-yet'
  return down || hasPolicy(link) ? 'no-session' : 'no-policy'
}

function partner(link: Link, line: Line, { isPartnerContacted }: PathInput): StateOf<'partner'> {
  if (link.status === 'refused') return 'refused'
  if (link.status === 'expired') return 'no-answer'
  if (link.status === 'deprovisioning') return isPartnerContacted ? 'told' : 'to-be-told'
  if (line === 'ending') return 'closed'
  if (line === 'locked' || line === 'unknown') return 'unknown'
  if (line === 'waiting') return isPartnerContacted ? 'asked' : 'to-be-asked'
  if (line === 'building') return 'building'
  if (line !== 'up') return 'not-yet'
  const { up, down } = sessions(link)
  if (down && !up) return 'to-check'
  return down && isL3(link) ? 'session-down' : 'built'
}

function connection(status: string | undefined): StateOf<'connection'> {
  if (status === undefined) return 'unknown'
  const tone = connectionTone(status)
  if (tone === 'working') return 'active'
  if (tone === 'trouble') return 'trouble'
  return tone === 'in-progress' ? 'not-active' : 'unknown'
}

const POP: Record<Line, StateOf<'pop'>> = {
  applying: 'reserved',
  failed: 'closed',
  waiting: 'reserved',
  building: 'building',
  up: 'up',
  locked: 'unknown',
  ending: 'closed',
  dead: 'closed',
  unknown: 'unknown',
}

const SCALEWAY: Record<Line, StateOf<'scaleway'>> = {
  applying: 'applying',
  failed: 'failed',
  waiting: 'ready',
  building: 'ready',
  up: 'ready',
  locked: 'locked',
  ending: 'closed',
  dead: 'closed',
  unknown: 'unknown',
}

function vpc(link: Link, line: Line, { learnedRoutes, routes }: PathInput): StateOf<'vpc'> {
  if (line === 'ending' || line === 'dead' || line === 'failed') return 'closed'
  if (line === 'locked' || line === 'unknown') return 'unknown'
  // Before the line is up it can be attached, but nothing waits for it (domain.md "Ordering").
  if (link.vpc_id === undefined) return line === 'up' ? 'missing' : 'missing-ahead'
  if (line !== 'up') return 'waiting'
  if (!hasPolicy(link)) return 'no-policy'
  if (!link.enable_route_propagation) return 'propagation-off'
  if (!sessions(link).up) return 'waiting'
  const ofUp = upFamilies(link).map((family) => familyState(link, family, routes))
  if (!ofUp.some(isPassing)) return 'nothing-announced'
  if (learnedRoutes === 0) return 'no-route'
  return ofUp.every((state) => state === 'works') ? 'exchanging' : 'partly-exchanging'
}
