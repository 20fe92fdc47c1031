import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  bothFamilies,
  ROUTES,
  CONFIGURED,
  everyLink,
  hostedLink,
  selfHostedLink,
} from '../link/links.fixture.ts'
import { MOST_LINES, networkOf, type Network } from './network.ts'

const some = fc.uniqueArray(
  fc
    .record({
      link: fc.constantFrom(...everyLink()),
      region: fc.constantFrom('fr-par', 'nl-ams'),
      pop_id: fc.constantFrom('pop-a', 'pop-b', 'pop-c'),
    })
    .map(({ link, region, pop_id }) =>
      Object.assign(structuredClone(link), { region, pop_id, id: `${link.id}-${region}-${pop_id}` }),
    ),
  { selector: ({ id }) => id, maxLength: 40 },
)

const linesOf = ({ places }: Network) =>
  places.flatMap(({ place }) => (place.kind === 'line' ? [place.links] : []))

describe('the drawing of the network', () => {
  it('the drawing of the network has every link that exists in exactly one line', () => {
    fc.assert(
      fc.property(some, (links) => {
        const drawn = linesOf(networkOf(links))
          .flat()
          .map(({ id }) => id)
        const wanted = links.filter(({ status }) => status !== 'deleted').map(({ id }) => id)
        expect(drawn.toSorted()).toEqual(wanted.toSorted())
      }),
    )
  })

  it('the drawing of the network has no two places in one spot, and none outside', () => {
    fc.assert(
      fc.property(some, (links) => {
        const { places, height } = networkOf(links)
        expect(new Set(places.map(({ id }) => id)).size).toBe(places.length)
        expect(new Set(places.map(({ column, y }) => `${column} ${y}`)).size).toBe(places.length)
        for (const { y } of places) {
          expect(y).toBeGreaterThan(0)
          expect(y).toBeLessThan(height)
        }
      }),
    )
  })

  it('the drawing of the network leads from each place only to places to its right, and carries all links from side to side', () => {
    fc.assert(
      fc.property(some, (links) => {
        const { places, strands } = networkOf(links)
        const columns = new Map(places.map(({ id, column }) => [id, column]))
        for (const { from, to } of strands) {
          const [left, right] = [columns.get(from), columns.get(to)]
          expect(left).toBeDefined()
          expect(right).toBe((left ?? 0) + 1)
        }
        const through = (column: number) =>
          strands
            .filter(({ from }) => columns.get(from) === column)
            .reduce((sum, { count }) => sum + count, 0)
        const standing = links.filter(({ status }) => status !== 'deleted')
        for (const column of [0, 1, 2, 3]) expect(through(column)).toBe(standing.length)
        expect(through(4)).toBe(standing.filter(({ vpc_id }) => vpc_id).length)
      }),
    )
  })

  it('the drawing of the network bundles many links of a PoP, in the tone of the worst of them', () => {
    const links = Array.from({ length: MOST_LINES + 1 }, (_, index) =>
      hostedLink({ id: `link-${index}`, status: index === 2 ? 'failed' : 'configuring' }),
    )
    const network = networkOf(links)
    expect(linesOf(network)).toHaveLength(1)
    expect(network.strands.every(({ tone }) => tone === 'trouble')).toBe(true)
    expect(linesOf(networkOf(links.slice(0, MOST_LINES)))).toHaveLength(MOST_LINES)
  })

  it('the drawing of the network draws a link that announces nothing as one that needs its owner', () => {
    const links = [hostedLink({ ...CONFIGURED, id: 'silent' })]
    const toneOf = (network: Network) => network.strands[0]?.tone
    expect(toneOf(networkOf(links))).toBe('working')
    expect(toneOf(networkOf(links, () => ({ routes: bothFamilies(ROUTES.bare) })))).toBe('needs-you')
  })

  it('the drawing of the network puts one’s own port in the partner’s place, and draws nothing of nothing', () => {
    expect(networkOf([selfHostedLink()]).places.map(({ place }) => place.kind)).toEqual([
      'own',
      'own-port',
      'pop',
      'line',
      'region',
    ])
    expect(networkOf([])).toEqual({ places: [], strands: [], height: 0 })
  })
})
