import { expect, test } from 'vitest'

import { aPop } from '../catalogue/catalogue.fixture.ts'
import { bothFamilies, CONFIGURED, hostedLink, ROUTES } from '../link/links.fixture.ts'
import { lossOf, redundancy } from './redundancy.ts'

const pops = [aPop('dc3', { city: 'Vitry-sur-Seine' }), aPop('th2'), aPop('dc2', { city: 'Vitry-sur-Seine' })]
const other = { partner_id: 'other', pairing_key: 'k', disapproved_reason: undefined }
const v4Only = { routing_policy_v6_id: undefined, bgp_v6_status: 'disabled' }
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
    id === 'silent' ? { routes: bothFamilies(ROUTES.bare) } : {},
  )
  expect(known).toMatchObject({ kind: 'none', planned: 'multi-site' })
})

test('the sites are named, also one that is missing from the catalogue', () => {
  const { sites, reasons } = redundancy([at('th2'), at('gone')], pops)
  expect(sites.map(({ popId, pop }) => [popId, pop?.city])).toEqual([
    ['th2', 'Paris'],
    ['gone', undefined],
  ])
  expect(reasons).not.toContain('same-city')
})

test('two places in one city are reported as such', () => {
  expect(redundancy([at('dc2'), at('dc3')], pops).reasons).toContain('same-city')
})

test.each([
  ['one path', [at('th2')], ['one-path'], 'needs-you'],
  ['no path', [at('th2', { status: 'all_down' })], ['no-path'], 'trouble'],
  ['one location', [at('th2'), at('th2')], ['same-location', 'same-partner'], 'needs-you'],
  ['one partner', [at('th2'), at('dc3')], ['same-partner'], 'working'],
  ['two partners', [at('th2'), at('dc3', { partner: other })], [], 'working'],
  [
    'IPv6 at one location',
    [at('th2'), at('dc3', { partner: other, status: 'limited_connectivity', bgp_v6_status: 'down' })],
    ['ipv6-at-one'],
    'needs-you',
  ],
  [
    'IPv6 nowhere',
    [at('th2', { bgp_v6_status: 'down' }), at('dc3', { partner: other, bgp_v6_status: 'down' })],
    ['ipv6-nowhere'],
    'needs-you',
  ],
  ['IPv6 not wanted', [at('th2', v4Only), at('dc3', { partner: other, ...v4Only })], [], 'working'],
] as const)('the verdict names what it rests on: %s', (_name, links, reasons, tone) => {
  expect(redundancy(links, pops)).toMatchObject({ reasons, tone })
})

test('IP versions that pass at one location each are not redundant', () => {
  const split = [at('th2', { bgp_v6_status: 'down' }), at('dc3', { bgp_v4_status: 'down', partner: other })]
  expect(redundancy(split, pops)).toMatchObject({
    kind: 'none',
    tone: 'needs-you',
    reasons: ['ipv4-at-one', 'ipv6-at-one'],
  })
})

test('what a VPC keeps when a link leaves it is counted over the others, per IP version', () => {
  const [gone, left] = [at('th2', { id: 'gone' }), at('dc3', { id: 'other', ...v4Only })]
  expect(lossOf(gone, [gone, left])).toEqual({ before: true, paths: 1, families: ['ipv4'] })
  expect(lossOf(gone, [gone])).toEqual({ before: true, paths: 0, families: [] })
  expect(lossOf(at('th2', { status: 'requested' }), [gone])).toMatchObject({ before: false })
})
