import { expect, it } from 'vitest'

import { CONFIGURED, hostedLink } from '../link/links.fixture.ts'
import { orderAgain, secondLinkSearch } from './again.ts'
import { readDraft } from './draft.ts'

const link = hostedLink({ ...CONFIGURED, tags: ['core'] })

it('[40] an order again asks for partner and location, keeps the rest, and knows what it replaces', () => {
  const { step, search } = orderAgain({ ...link, status: 'refused' })
  expect(step).toBe('provider')
  const draft = readDraft(search)
  expect(draft).toMatchObject({
    kind: 'hosted',
    region: link.region,
    bandwidthMbps: link.bandwidth_mbps,
    tags: ['core'],
    replaces: `${link.region}/${link.id}`,
  })
  expect(draft.partnerId ?? draft.popId ?? draft.name).toBeUndefined()
})

it('[16] a second link carries over partner, size, policies and VPC, and leaves the location open', () => {
  const draft = readDraft(secondLinkSearch(link))
  expect(draft).toMatchObject({
    partnerId: link.partner?.partner_id,
    bandwidthMbps: link.bandwidth_mbps,
    policyV4Id: link.routing_policy_v4_id,
    vpcId: link.vpc_id,
  })
  expect(draft.popId ?? draft.replaces).toBeUndefined()
})
