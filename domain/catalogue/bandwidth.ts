/** Bandwidths: how they read, and which a new link may have (api-contract.md §5.2). All figures in Mbps. */
import type { DedicatedConnection, Link, Pop } from '../../contract/interlink.ts'

/** No line breaks here. */
const UNIT_SPACE = '\u00a0'

const formats = new Map<string, Intl.NumberFormat>()

/** Making a format takes longer than a row of a table. */
function formatIn(locale: string): Intl.NumberFormat {
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: 3 })
  formats.set(locale, format)
  return format
}

/** `500 Mbps`, `2.5 Gbps`, in French `2,5 Gbps`: never broken across lines (a no-break space is before the unit). */
export function formatBandwidth(mbps: number, locale: string): string {
  const giga = mbps >= 1000
  const figure = formatIn(locale).format(giga ? mbps / 1000 : mbps)
  return `${figure}${UNIT_SPACE}${giga ? 'Gbps' : 'Mbps'}`
}

/** Several sizes ascending, each unit given once: `50 · 100 Mbps, 1 · 2.5 Gbps`. */
export function formatSizes(sizes: readonly number[], locale: string): string {
  const units = Map.groupBy(
    sizes.toSorted((a, b) => a - b),
    (size) => size >= 1000,
  )
  return [...units.values()].map(ofOneUnit).join(', ')

  function ofOneUnit(some: number[]): string {
    const texts = some.map((size) => formatBandwidth(size, locale))
    const figures = texts.slice(0, -1).map((text) => text.split(UNIT_SPACE)[0])
    return [...figures, texts.at(-1)].join(' · ')
  }
}

/** A link, as far as its share of a port is concerned. */
export type PortShare = Pick<Link, 'self' | 'status' | 'bandwidth_mbps' | 'vlan'>

/** The links that hold a share of the connection's port: every one on it that is not deleted, whatever its state. */
export function linksOnConnection<Each extends PortShare>(
  connection: Pick<DedicatedConnection, 'id'>,
  links: readonly Each[],
): Each[] {
  return links.filter((link) => link.self?.connection_id === connection.id && link.status !== 'deleted')
}

/** What is left of a port. Never negative. Links on other connections are ignored. */
export function remainingBandwidth(
  connection: Pick<DedicatedConnection, 'id' | 'bandwidth_mbps'>,
  links: readonly PortShare[],
): number {
  const used = linksOnConnection(connection, links).reduce((sum, link) => sum + link.bandwidth_mbps, 0)
  return Math.max(0, connection.bandwidth_mbps - used)
}

/** Where a new link would run: at a location for a hosted one, on a port for a self-hosted one. */
export type BandwidthSource =
  | { pop: Pick<Pop, 'available_link_bandwidths_mbps'> }
  | {
      connection: Pick<DedicatedConnection, 'id' | 'bandwidth_mbps' | 'available_link_bandwidths'>
      /** All links that may be on the connection. */
      links: readonly PortShare[]
    }

/**
 * The sizes that can be ordered, ascending: a hosted link takes one of its location's, a self-hosted one
 * of its connection's that still fits into the port (§5.2).
 */
export function offeredBandwidths(source: BandwidthSource): number[] {
  const offered =
    'pop' in source
      ? source.pop.available_link_bandwidths_mbps
      : fitting(
          source.connection.available_link_bandwidths,
          remainingBandwidth(source.connection, source.links),
        )
  return [...new Set(offered)].toSorted((a, b) => a - b)
}

function fitting(sizes: readonly number[], remainder: number): number[] {
  return sizes.filter((size) => size <= remainder)
}
