import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Link } from '../../contract/interlink.ts'
import {
  bothFamilies,
  ROUTES,
  CONFIGURED,
  everyLink,
  hostedLink,
  selfHostedLink,
} from '../link/links.fixture.ts'
import {
  beginsFolded,
  groupsByTone,
  MOST_LOCATIONS,
  MOST_STRANDS,
  MOST_VPCS,
  networkOf,
  type NetworkBand,
  type Strand,
} from './network.ts'

const some = fc.uniqueArray(
  fc
    .record({
      link: fc.constantFrom(...everyLink()),
      region: fc.constantFrom('fr-par', 'nl-ams'),
      pop_id: fc.constantFrom('pop-a', 'pop-b', 'pop-c'),
      vpc_id: fc.constantFrom(
        undefined,
        ...Array.from({ length: MOST_VPCS + 3 }, (_, index) => `vpc-${index}`),
      ),
      partner_id: fc.constantFrom('partner-a', 'partner-b', 'partner-c'),
    })
    .map(({ link, region, pop_id, vpc_id, partner_id }) =>
      Object.assign(structuredClone(link), {
        region,
        pop_id,
        vpc_id,
        ...(link.partner && { partner: { ...link.partner, partner_id } }),
        id: `${link.id}-${region}-${pop_id}-${partner_id}-${vpc_id}`,
      }),
    ),
  { selector: ({ id }) => id, maxLength: 40 },
)

const idsOf = (drawn: readonly { link: { id: string } }[]) => drawn.map(({ link }) => link.id).toSorted()
const through = (strands: readonly Strand[]) => idsOf(strands.flatMap(({ links }) => links))

/** How often the strands of one gap cross. */
function crossingsOf(strands: readonly Strand[]): number {
  let sum = 0
  for (const [index, a] of strands.entries())
    for (const b of strands.slice(index + 1)) if ((a.from - b.from) * (a.to - b.to) < 0) sum += 1
  return sum
}

/** The band with two neighbours of one column in each other's places, as strands between boxes. */
function crossingsOfBoxes({ partners, locations, vpcs }: NetworkBand): number {
  const yOf = (column: NetworkBand['partners'], id: string) =>
    column.find(({ links }) => links.some(({ link }) => link.id === id))?.y
  const gap = (left: NetworkBand['partners'], right: NetworkBand['partners']) =>
    crossingsOf(
      right.flatMap(({ links, y: to }) =>
        links.flatMap(({ link }): Strand[] => {
          const from = yOf(left, link.id)
          return from === undefined ? [] : [{ id: link.id, links: [], tone: 'quiet', from, to }]
        }),
      ),
    )
  return gap(partners, locations) + gap(locations, vpcs)
}

function exchanged(column: NetworkBand['partners'], index: number): NetworkBand['partners'] {
  const [upper, lower] = [column[index], column[index + 1]]
  if (!upper || !lower) return column
  return column.with(index, { ...lower, y: upper.y }).with(index + 1, { ...upper, y: lower.y })
}

describe('the drawing of the network', () => {
  it('the drawing of the network has every link that exists once in each column and gap on its way', () => {
    fc.assert(
      fc.property(some, (links) => {
        const bands = networkOf(links)
        const standing = links.filter(({ status }) => status !== 'deleted')
        const wanted = standing.map(({ id }) => id).toSorted()
        const attached = standing.filter(({ vpc_id }) => vpc_id).map(({ id }) => id)
        expect(idsOf(bands.flatMap((band) => band.links))).toEqual(wanted)
        for (const column of ['partners', 'locations'] as const)
          expect(idsOf(bands.flatMap((band) => band[column].flatMap((place) => place.links)))).toEqual(wanted)
        expect(through(bands.flatMap(({ strands }) => strands.partner))).toEqual(wanted)
        expect(through(bands.flatMap(({ strands }) => strands.location))).toEqual(wanted)
        expect(through(bands.flatMap(({ strands }) => strands.vpc))).toEqual(attached.toSorted())
      }),
    )
  })

  it('the drawing of the network has no two places in one spot, and none outside its band', () => {
    fc.assert(
      fc.property(some, (links) => {
        for (const { partners, locations, vpcs, height } of networkOf(links))
          for (const column of [partners, locations, vpcs]) {
            const heights = column.map(({ y }) => y)
            expect(new Set(column.map(({ id }) => id)).size).toBe(column.length)
            expect(heights).toEqual(heights.toSorted((a, b) => a - b))
            for (const [index, y] of heights.entries()) {
              expect(y - 14).toBeGreaterThanOrEqual(0)
              expect(y + 14).toBeLessThanOrEqual(height)
              if (index > 0) expect(y - (heights[index - 1] ?? 0)).toBeGreaterThanOrEqual(28)
            }
          }
      }),
    )
  })

  it('strands end at the boxes that they join, each at a spot of its own', () => {
    fc.assert(
      fc.property(some, (links) => {
        for (const { partners, locations, vpcs, strands } of networkOf(links)) {
          const ends = (each: readonly Strand[], side: 'from' | 'to', boxes: NetworkBand['partners']) => {
            expect(new Set(each.map((strand) => strand[side])).size).toBe(each.length)
            for (const strand of each) {
              const [first] = strand.links
              const box = boxes.find((place) => place.links.some(({ link }) => link === first?.link))
              expect(Math.abs((box?.y ?? Number.NaN) - strand[side])).toBeLessThanOrEqual(14)
            }
          }
          ends(strands.partner, 'to', partners)
          ends(strands.location, 'from', partners)
          ends(strands.location, 'to', locations)
          ends(strands.vpc, 'from', locations)
          ends(strands.vpc, 'to', vpcs)
          for (const { from, to } of strands.partner) expect(from).toBe(to)
        }
      }),
    )
  })

  it('no exchange of two neighbours would make fewer links cross, and strands of one box never do', () => {
    fc.assert(
      fc.property(some, (links) => {
        for (const band of networkOf(links)) {
          const least = crossingsOfBoxes(band)
          for (const column of ['partners', 'locations', 'vpcs'] as const)
            for (const index of band[column].keys())
              expect(
                crossingsOfBoxes({ ...band, [column]: exchanged(band[column], index) }),
              ).toBeGreaterThanOrEqual(least)
          for (const { links: ofOne } of band.partners) {
            const ids = new Set(idsOf(ofOne))
            const own = band.strands.location.filter((strand) =>
              strand.links.some(({ link }) => ids.has(link.id)),
            )
            expect(crossingsOf(own)).toBe(0)
          }
        }
      }),
    )
  })

  it('two partners that serve each other’s location are drawn without a crossing', () => {
    const at = (name: string, partner_id: string, pop_id: string) =>
      hostedLink({
        id: name,
        name,
        pop_id,
        partner: { partner_id, pairing_key: name, disapproved_reason: undefined },
      })
    const [band] = networkOf([
      at('a', 'upper', 'second'),
      at('b', 'lower', 'first'),
      at('c', 'lower', 'third'),
    ])
    expect(crossingsOf(band?.strands.location ?? [])).toBe(0)
  })

  it('many links between two places are one strand, in the tone of the worst of them', () => {
    const links = Array.from({ length: MOST_STRANDS + 1 }, (_, index) =>
      hostedLink({ id: `link-${index}`, status: index === 2 ? 'failed' : 'configuring' }),
    )
    const [band] = networkOf(links)
    expect(band?.strands.location.map(({ tone, links: bundle }) => [tone, bundle.length])).toEqual([
      ['trouble', MOST_STRANDS + 1],
    ])
    const groups = groupsByTone(band?.locations[0]?.links ?? [])
    expect(groups.map(([tone, group]) => [tone, group.length])).toEqual([
      ['trouble', 1],
      ['in-progress', MOST_STRANDS],
    ])
    expect(networkOf(links.slice(0, MOST_STRANDS))[0]?.strands.location).toHaveLength(MOST_STRANDS)
  })

  it('VPCs beyond a few share a place, and one alone never does', () => {
    const links = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        hostedLink({ ...CONFIGURED, id: `l${index}`, vpc_id: `vpc-${index}` }),
      )
    const kinds = (count: number) => networkOf(links(count))[0]?.vpcs.map(({ place }) => place)
    expect(kinds(MOST_VPCS)).toHaveLength(MOST_VPCS)
    expect(kinds(MOST_VPCS)?.every((place) => place.kind === 'vpc')).toBe(true)
    expect(kinds(MOST_VPCS + 1)?.filter(({ kind }) => kind === 'more-vpcs')).toEqual([
      { kind: 'more-vpcs', count: 2 },
    ])
  })

  it('a region counts sessions that are up or down, not those that were never there', () => {
    const sessionsOf = (...changes: Partial<Link>[]) =>
      networkOf(changes.map((change, index) => hostedLink({ ...CONFIGURED, id: `${index}`, ...change })))[0]
        ?.sessions
    expect(sessionsOf({}, { bgp_v4_status: 'down' }, { bgp_v6_status: 'disabled' })).toEqual({
      ipv4: { up: 2, down: 1 },
      ipv6: { up: 2, down: 0 },
    })
    for (const status of ['requested', 'provisioning', 'refused', 'expired', 'failed', 'deprovisioning'])
      expect(sessionsOf({ status, bgp_v4_status: 'down', bgp_v6_status: 'down' })).toEqual({
        ipv4: { up: 0, down: 0 },
        ipv6: { up: 0, down: 0 },
      })
  })

  it('a large network begins with what has a problem, a small one is open', () => {
    const links = (count: number) =>
      Array.from({ length: count }, (_, index) => [
        hostedLink({ id: `fine-${index}`, pop_id: `pop-${index}`, status: 'configuring' }),
        hostedLink({ id: `bad-${index}`, pop_id: `pop-${index}`, status: 'failed', region: 'nl-ams' }),
      ]).flat()
    const foldedOf = (count: number) => {
      const bands = networkOf(links(count))
      return bands.map((band) => beginsFolded(bands, band))
    }
    expect(foldedOf(MOST_LOCATIONS / 2)).toEqual([false, false])
    expect(foldedOf(MOST_LOCATIONS / 2 + 1)).toEqual([true, false])
  })

  it('the drawing of the network draws a link that announces nothing as one that needs its owner', () => {
    const links = [hostedLink({ ...CONFIGURED, id: 'silent' })]
    expect(networkOf(links)[0]?.tone).toBe('working')
    expect(networkOf(links, () => ({ routes: bothFamilies(ROUTES.bare) }))[0]?.tone).toBe('needs-you')
  })

  it('the drawing of the network puts one’s own port in the partner’s place, and draws nothing of nothing', () => {
    expect(networkOf([selfHostedLink()])[0]?.partners.map(({ place }) => place.kind)).toEqual(['own-port'])
    expect(networkOf([])).toEqual([])
  })
})
