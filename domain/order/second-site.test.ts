import { describe, expect, it } from 'vitest'

import type { Link, Partner, Pop } from '../../contract/interlink.ts'
import { popChoices } from '../catalogue/offers.ts'
import { hostedLink } from '../link/links.fixture.ts'
import { isSecondLink, secondLinkEffect, secondSites, sharedSite } from './second-site.ts'

const pop = (id: string, city: string, sizes: number[]): Pop => ({
  id,
  name: id,
  display_name: id,
  hosting_provider_name: 'x',
  city,
  available_link_bandwidths_mbps: sizes,
  region: 'fr-par',
  address: undefined,
  logo_url: undefined,
})
const partner = (id: string): Partner => ({
  id,
  name: id,
  created_at: '',
  updated_at: '',
  contact_email: undefined,
  logo_url: undefined,
  portal_url: undefined,
  region: undefined,
})

const pops = [
  pop('th2', 'Paris', [500]),
  pop('th3', 'Paris', [500]),
  pop('mrs', 'Marseille', [500]),
  pop('small', 'Lyon', [50]),
  pop('full', 'Lille', []),
]
const everywhere = new Set(pops.map(({ id }) => id))
const presence = new Map([
  ['a', everywhere],
  ['b', new Set(['th3', 'mrs'])],
])
const catalogue = { pops, partners: [partner('a'), partner('b')], presence }

it('[16] a second site is at another location where the bandwidth can be had, the most separate first', () => {
  const sites = secondSites({ partnerId: 'a', popId: 'th2', bandwidthMbps: 500 }, catalogue)
  expect(sites.map((site) => `${site.partner.id} ${site.pop.id}`)).toEqual([
    'b mrs',
    'a mrs',
    'b th3',
    'a th3',
  ])
  expect(sites[0]).toMatchObject({ isOtherCity: true, isOtherPartner: true })
  expect(sites.at(-1)).toMatchObject({ isOtherCity: false, isOtherPartner: false })
})

it('towns that lie as close as those of one city are no other city', () => {
  const near = [pop('th2', 'Paris', [500]), pop('dc5', 'Saint-Ouen-l\u2019Aum\u00f4ne', [500])]
  const [site] = secondSites(
    { partnerId: 'a', popId: 'th2', bandwidthMbps: 500 },
    { ...catalogue, pops: near, presence: new Map([['a', new Set(['th2', 'dc5'])]]) },
  )
  expect(site).toMatchObject({ isOtherCity: false })
})

it('no second site is offered where nobody else has the bandwidth', () => {
  expect(secondSites({ partnerId: 'a', popId: 'small', bandwidthMbps: 50 }, catalogue)).toEqual([])
})

describe('[16] what a second link does for its VPC', () => {
  const first = hostedLink({ vpc_id: 'vpc', pop_id: 'th2', status: 'active' })
  const partnerId = first.partner?.partner_id
  const of = (popId: string, by: string | undefined = partnerId) =>
    secondLinkEffect({ vpcId: 'vpc', popId, partnerId: by }, [first], pops)

  it('another location makes it multi-site, and what is still shared is told', () => {
    expect(of('mrs', 'b')).toEqual({
      others: [first],
      isMultiSite: true,
      isOnePartner: false,
      isOneCity: false,
    })
    expect(of('mrs')).toMatchObject({ isMultiSite: true, isOnePartner: true, isOneCity: false })
    expect(of('th3')).toMatchObject({ isMultiSite: true, isOneCity: true })
    expect(of('th2', 'b')).toMatchObject({ isMultiSite: false })
  })

  it('without a VPC, or without a link that stands, it is no second one', () => {
    expect(secondLinkEffect({ popId: 'mrs', partnerId }, [first], pops)).toBeUndefined()
    expect(secondLinkEffect({ vpcId: 'vpc' }, [{ ...first, status: 'refused' }], pops)).toBeUndefined()
  })
})

describe('the advice on a used location', () => {
  const choices = popChoices({ pops, presence, partnerId: 'b' })
  const ask = (links: Link[], vpcId?: string) =>
    sharedSite({ popId: 'th3', choices, links, projectId: 'mine', vpcId })

  it('[16] the advice on a used location names the links that would fail together, and a free location in another city', () => {
    const first = hostedLink({ pop_id: 'th3', project_id: 'mine' })
    expect(ask([first])).toMatchObject({ links: [first], elsewhere: { id: 'mrs' } })
  })

  it('the advice on a used location proposes none where a link of the same project enters already', () => {
    const links = [
      hostedLink({ pop_id: 'th3', project_id: 'mine' }),
      hostedLink({ pop_id: 'mrs', project_id: 'mine' }),
    ]
    expect(ask(links)).toMatchObject({ elsewhere: undefined })
  })

  it('the advice on a used location counts links of other projects on the same VPC, and no others', () => {
    const other = hostedLink({ pop_id: 'th3', project_id: 'theirs', vpc_id: 'net' })
    expect(ask([other])).toBeUndefined()
    expect(ask([other], 'net')).toMatchObject({ links: [other] })
  })

  it('the advice on a used location leaves out what is refused or on its way out', () => {
    for (const status of ['refused', 'expired', 'deprovisioning'])
      expect(ask([hostedLink({ pop_id: 'th3', project_id: 'mine', status })])).toBeUndefined()
  })
})

it('an order that is itself the second link of its VPC is known as such', () => {
  const first = hostedLink({ status: 'active', vpc_id: 'vpc', pop_id: 'th2' })
  expect(isSecondLink({ vpcId: 'vpc', popId: 'mrs' }, [first])).toBe(true)
  expect(isSecondLink({ vpcId: 'vpc', popId: 'th2' }, [first])).toBe(false)
  expect(isSecondLink({ vpcId: 'other', popId: 'mrs' }, [first])).toBe(false)
  expect(isSecondLink({ vpcId: undefined, popId: 'mrs' }, [hostedLink({ status: 'active' })])).toBe(false)
  for (const status of ['deprovisioning', 'refused', 'expired'])
    expect(isSecondLink({ vpcId: 'vpc', popId: 'mrs' }, [{ ...first, status }]), status).toBe(false)
})
