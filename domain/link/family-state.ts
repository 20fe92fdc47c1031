/**
 * How far traffic of one IP version gets over a link: from its session, from what is configured, and from what its
 * policy lets through. Everything that says whether a link works takes it from here (product.md "Will traffic flow?").
 */
import type { Link } from '../../contract/interlink.ts'
import { sessionState } from './bgp-sessions.ts'
import { FAMILIES, missingConfiguration, wantedFamilies, type Family } from './configuration.ts'

/**
 * What the policy of one IP version lets through.
 * - `subnets`: the VPC's subnets of that version, by whether the policy lets their route out; absent as long as they
 *   are not known.
 * - `announcesNothing`, `acceptsNothing`: its list of that direction is empty.
 */
export interface FamilyRoutes {
  subnets?: { announced: readonly string[]; held: readonly string[] }
  announcesNothing: boolean
  acceptsNothing: boolean
}

/** Of the wanted IP versions; one of which nothing is known is absent. */
export type RoutesByFamily = Readonly<Partial<Record<Family, FamilyRoutes>>>

/**
 * - `works`: everything that is known of it is in order. While its routes are not known, the session decides.
 * - `partly`: some subnets of the VPC are not announced.
 * - `announces-nothing`, `accepts-nothing`: the policy lets nothing pass in one direction.
 * - `no-subnet`: the VPC has nothing of this IP version.
 * - `not-configured`: the session is up, and the VPC or route propagation is missing.
 * - the others: the session's own states.
 */
export const FAMILY_STATES = [
  'works',
  'partly',
  'announces-nothing',
  'accepts-nothing',
  'no-subnet',
  'not-configured',
  'down',
  'opening',
  'not-wanted',
  'not-built',
  'closed',
  'unknown',
] as const
export type FamilyState = (typeof FAMILY_STATES)[number]

/** The state of one IP version of a link. */
export function familyState(link: Link, family: Family, routes: RoutesByFamily = {}): FamilyState {
  const session = sessionState(link, family)
  if (session !== 'up') return session
  if (missingConfiguration(link) !== undefined) return 'not-configured'
  const known = routes[family]
  return known === undefined ? 'works' : routesState(known)
}

/** What a policy makes of an IP version whose session is up. */
export function routesState(known: FamilyRoutes): FamilyState {
  const { announced, held } = known.subnets ?? {}
  if (announced?.length === 0 && held?.length === 0) return 'no-subnet'
  if (announced?.length === 0 || known.announcesNothing) return 'announces-nothing'
  if (known.acceptsNothing) return 'accepts-nothing'
  return held !== undefined && held.length > 0 ? 'partly' : 'works'
}

/** True when traffic passes, at least that of some subnets. */
export function isPassing(state: FamilyState): boolean {
  return state === 'works' || state === 'partly'
}

/** The IP versions whose traffic passes now, over a link that is in service. */
export function carriedFamilies(link: Link, routes?: RoutesByFamily): Family[] {
  if (link.status !== 'active' && link.status !== 'limited_connectivity') return []
  return FAMILIES.filter((family) => isPassing(familyState(link, family, routes)))
}

/** The states of the IP versions that are wanted, IPv4 first. */
export function wantedStates(link: Link, routes?: RoutesByFamily): { family: Family; state: FamilyState }[] {
  return wantedFamilies(link).map((family) => ({ family, state: familyState(link, family, routes) }))
}
