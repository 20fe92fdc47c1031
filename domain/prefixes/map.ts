/**
 * Outgoing prefixes drawn against the VPC's subnets (product.md "Will traffic flow?"): what is covered, what is
 * not, what reaches too far, and where each lies on one axis. Filters: api-contract.md §5.4.
 */
import type { Family } from '../link/configuration.ts'
import { axis, rangeOf, type Span } from './axis.ts'
import { prefixLookup, withoutNested, type PrefixLookup } from './lookup.ts'
import { coverage, ofFamily } from './parse.ts'
import { byAddress, printPrefix, readPrefix, readPrefixes, size } from './value.ts'

/** A subnet of the VPC; `coveredBy` is the first prefix that lets its route through. */
export interface SubnetRow {
  subnet: string
  network: string
  coveredBy?: string
  span: Span
}

/**
 * - `fits`: it takes in subnets and nothing else.
 * - `too-wide`: also addresses of no subnet.
 * - `too-narrow`: a part of a subnet, whose route as a whole it does not let through.
 * - `no-subnet`: nothing of the VPC at all.
 */
export const PREFIX_FITS = ['fits', 'too-wide', 'too-narrow', 'no-subnet'] as const
export type PrefixFit = (typeof PREFIX_FITS)[number]

export interface PrefixRow {
  prefix: string
  fit: PrefixFit
  span: Span
}

/** Subnets that are left out come first, then by address; prefixes in the policy's order. */
export interface PrefixMap {
  subnets: SubnetRow[]
  prefixes: PrefixRow[]
}

/** A private network as far as its subnets go. */
export interface Network {
  name: string
  subnets: readonly { subnet: string }[]
}

/** The subnets of all networks, as the API writes them. */
export function subnetsOf(networks: readonly Network[]): string[] {
  return networks.flatMap(({ subnets }) => subnets.map(({ subnet }) => subnet))
}

/** Lays out one IP version; what cannot be read is left out. */
export function prefixMap(
  networks: readonly Network[],
  prefixes: readonly string[],
  family: Family,
): PrefixMap {
  const own = networks.flatMap(({ name, subnets }) =>
    ofFamily(
      subnets.map(({ subnet }) => subnet),
      family,
    ).map((subnet) => ({ subnet, network: name })),
  )
  const announced = [...new Set(ofFamily(prefixes, family))]
  const texts = own.map(({ subnet }) => subnet)
  const place = axisOf([...texts, ...announced])
  const around = prefixLookup(readPrefixes(announced))
  const subnets = prefixLookup(readPrefixes(texts))
  return {
    subnets: own
      .map(({ subnet, network }): SubnetRow => {
        const coveredBy = announced[firstAround(around, subnet) ?? -1]
        return { subnet, network, span: place(subnet), ...(coveredBy !== undefined && { coveredBy }) }
      })
      .toSorted(
        (a, b) =>
          Number(a.coveredBy !== undefined) - Number(b.coveredBy !== undefined) || a.span.from - b.span.from,
      ),
    prefixes: announced.map((prefix) => ({
      prefix,
      fit: fitOf(prefix, subnets),
      span: place(prefix),
    })),
  }
}

function firstAround(lookup: PrefixLookup, prefix: string): number | undefined {
  const value = readPrefix(prefix)
  return value && lookup.firstAround(value)
}

function fitOf(prefix: string, subnets: PrefixLookup): PrefixFit {
  const value = readPrefix(prefix)
  if (value === undefined) return 'no-subnet'
  if (subnets.hasWithin(value)) return subnets.sharedWith(value) < size(value) ? 'too-wide' : 'fits'
  return subnets.firstAround(value) === undefined ? 'no-subnet' : 'too-narrow'
}

function axisOf(texts: readonly string[]): (text: string) => Span {
  const place = axis(readPrefixes(texts).map(rangeOf))
  return (text) => {
    const value = readPrefix(text)
    return value === undefined ? { from: 0, to: 0 } : place(rangeOf(value))
  }
}

/** The attached policies, as far as this rule reads them. */
interface Filters {
  prefix_filter_out: readonly string[]
  prefix_filter_in: readonly string[]
}

/**
 * What route propagation does once it is on, over both IP versions.
 * - `announced`, `held`: the VPC's subnets, by whether a policy lets their route out.
 * - `accepted`: prefixes within which routes from the other side come in, without those inside another.
 * - `conflicts`: accepted prefixes that overlap a subnet of the VPC itself.
 */
export interface PropagationEffect {
  announced: string[]
  held: string[]
  accepted: string[]
  conflicts: string[]
}

/** `policies` are the attached ones, at most one per IP version; a subnet without one is held. */
export function propagationEffect(
  networks: readonly Network[],
  policies: readonly Filters[],
): PropagationEffect {
  const subnets = subnetsOf(networks)
  const out = policies.flatMap(({ prefix_filter_out }) => prefix_filter_out)
  const { covered, notCovered } = coverage(out, subnets)
  const values = readPrefixes(policies.flatMap(({ prefix_filter_in }) => prefix_filter_in))
  const distinct = [...new Map(values.map((value) => [printPrefix(value), value])).entries()]
  const outer = new Set(withoutNested(values.toSorted(byAddress)).map(printPrefix))
  const accepted = distinct.filter(([text]) => outer.has(text))
  const taken = prefixLookup(readPrefixes(subnets))
  return {
    announced: covered,
    held: notCovered,
    accepted: accepted.map(([text]) => text),
    conflicts: accepted.filter(([, value]) => taken.sharedWith(value) > 0n).map(([text]) => text),
  }
}
