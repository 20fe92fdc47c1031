import { expect, test } from 'vitest'

import { aPop } from '../catalogue/catalogue.fixture.ts'
import { CONFIGURED, hostedLink } from '../link/links.fixture.ts'
import { redundancy } from './redundancy.ts'

const pops = [aPop('dc3', { city: 'Vitry-sur-Seine' }), aPop('th2'), aPop('dc2', { city: 'Vitry-sur-Seine' })]
const at = (pop_id: string, changes = {}) => hostedLink({ ...CONFIGURED, pop_id, ...changes })

test.each([
  ['no link', [], 'none', 'none'],
  ['one link', [at('th2')], 'none', 'none'],
  ['two links in one place', [at('th2'), at('th2')], 'same-pop', 'same-pop'],
  ['two links in two places', [at('th2'), at('dc3')], 'multi-site', 'multi-site'],
  [
    'a second link that is only ordered',
    [at('th2'), at('dc3', { status: 'requested' })],
    'none',
    'multi-site',
  ],
  [
    'a second link without propagation',
    [at('th2'), at('dc3', { enable_route_propagation: false })],
    'none',
    'multi-site',
  ],
  ['a second link that is down', [at('th2'), at('dc3', { status: 'all_down' })], 'none', 'multi-site'],
  [
    'a second link that is half down',
    [at('th2'), at('dc3', { status: 'limited_connectivity', bgp_v6_status: 'down' })],
    'multi-site',
    'multi-site',
  ],
  ['a second link that is refused', [at('th2'), at('dc3', { status: 'refused' })], 'none', 'none'],
  ['a second link on its way out', [at('th2'), at('th2', { status: 'deprovisioning' })], 'none', 'none'],
])('redundancy is judged with %s', (_name, links, kind, planned) => {
  expect(redundancy(links, pops)).toMatchObject({ kind, planned })
})

test('a link that announces nothing backs up no other', () => {
  const links = [at('th2'), at('dc3', { id: 'silent' })]
  const known = redundancy(links, pops, ({ id }) =>
    id === 'silent' ? { nothingAnnounced: 'vpc-is-empty' } : {},
  )
  expect(known).toMatchObject({ kind: 'none', planned: 'multi-site' })
})

test('the sites are named, also one that is missing from the catalogue', () => {
  const { sites, sameCity } = redundancy([at('th2'), at('gone')], pops)
  expect(sites.map(({ popId, pop }) => [popId, pop?.city])).toEqual([
    ['th2', 'Paris'],
    ['gone', undefined],
  ])
  expect(sameCity).toBe(false)
})

test('two places in one city are reported as such', () => {
  expect(redundancy([at('dc2'), at('dc3')], pops).sameCity).toBe(true)
})
