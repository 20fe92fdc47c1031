import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { createLinkBodySchema } from '../../contract/interlink.ts'
import { REGIONS } from '../../contract/regions.ts'
import { type OrderDraft } from './answers.ts'
import {
  changeAnswer,
  firstIncompleteStep,
  readDraft,
  suggestName,
  toCreateLinkBody,
  writeDraft,
} from './draft.ts'
import { ORDER_STEPS } from './steps.ts'

const PARTNER = '89d00734-eddb-4192-8b16-bc16f0b0f5a5'
const OTHER_PARTNER = '930ebb71-7fb2-4ea7-a8d1-7f4cc3177c05'
const POP = 'fd046cc9-d9bf-4a87-9c32-d299fe4bf4d7'
const OTHER_POP = 'c1165d78-bd85-4574-9958-b068a6d191f9'
const CONNECTION = '5d2a7c0e-3f1b-4c68-9a54-0e8b6f7d1c22'
const POLICY = 'b189d7ca-53d8-4f3a-967c-25f90b09d22f'
const PROJECT = 'f73ee410-5b3e-4ba6-ac33-cf10d2bd85dc'

const hosted: OrderDraft = {
  kind: 'hosted',
  region: 'fr-par',
  partnerId: PARTNER,
  popId: POP,
  bandwidthMbps: 50,
  policyV4Id: POLICY,
  name: 'paris-1',
  tags: ['prod'],
}
const selfHosted: OrderDraft = {
  kind: 'self-hosted',
  region: 'fr-par',
  connectionId: CONNECTION,
  vlan: 2000,
  peerAsn: 64_512,
  popId: POP,
  bandwidthMbps: 1000,
  routingSkipped: true,
  name: 'port-1',
  tags: [],
}

const uuid = fc.uuid().map((id) => id.toLowerCase())
const common = {
  region: fc.constantFrom(...REGIONS),
  popId: uuid,
  bandwidthMbps: fc.integer({ min: 1, max: 100_000_000 }),
  vpcId: uuid,
  projectId: uuid,
  name: fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .filter((name) => name.trim() !== '')
    .map((name) => name.trim()),
}
const tags = fc.uniqueArray(
  fc
    .string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 8 })
    .filter((tag) => tag === tag.trim() && !/\s\s/.test(tag)),
)
const routing = fc.oneof(
  fc.constant({}),
  fc.constant({ routingSkipped: true as const }),
  fc.record({ policyV4Id: uuid, policyV6Id: uuid }, { requiredKeys: [] }),
)
const hostedDraft = fc.record(
  { ...common, kind: fc.constant('hosted' as const), partnerId: uuid },
  { requiredKeys: [] },
)
const selfHostedDraft = fc.record(
  {
    ...common,
    kind: fc.constant('self-hosted' as const),
    connectionId: uuid,
    vlan: fc.integer({ min: 1500, max: 3899 }),
    peerAsn: fc.integer({ min: 1, max: 65_534 }),
  },
  { requiredKeys: [] },
)
const anyDraft: fc.Arbitrary<OrderDraft> = fc
  .tuple(fc.oneof(hostedDraft, selfHostedDraft), routing, tags)
  .map(([answers, policies, given]) => Object.assign({ tags: given }, answers, policies))

describe('[1] the URL', () => {
  test('the URL keeps every draft', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        expect(readDraft(writeDraft(draft))).toEqual(draft)
        expect(readDraft(new URLSearchParams(writeDraft(draft).toString()))).toEqual(draft)
      }),
    )
  })

  test('the URL gives nothing but possible answers, whatever it says', () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'hosted',
        'self-hosted',
        'fr-par',
        POP,
        '2000',
        '-1',
        '1e9',
        'skip',
        '__proto__',
        '<svg>',
      ),
    )
    const parameter = fc.constantFrom(...writeDraft({ ...hosted, ...selfHosted }).keys(), 'tag', '__proto__')
    fc.assert(
      fc.property(fc.array(fc.tuple(parameter, hostile), { maxLength: 20 }), (entries) => {
        const draft = readDraft(new URLSearchParams(entries))
        expect(readDraft(writeDraft(draft))).toEqual(draft)
        if (firstIncompleteStep(draft, 'review') === undefined)
          expect(createLinkBodySchema.safeParse(toCreateLinkBody(draft, PROJECT)).success).toBe(true)
      }),
    )
  })

  test.each([
    ['kind=l3_hosted&region=us-east', {}],
    ['partner=../../links&location=1', {}],
    ['vlan=1499&asn=65535&mbps=0', {}],
    ['vlan=2000.5&asn=0x10&mbps=', {}],
    [`kind=hosted&connection=${CONNECTION}&vlan=2000&asn=1`, { kind: 'hosted' }],
    [`kind=self-hosted&partner=${PARTNER}`, { kind: 'self-hosted' }],
    [`routing=skip&policy-v4=${POLICY}`, { policyV4Id: POLICY }],
    ['name=%20%20&tag=a&tag=%20a%20&tag=', { tags: ['a'] }],
  ])('ignores what is no possible answer: %s', (search, draft) => {
    expect(readDraft(new URLSearchParams(search))).toEqual({ tags: [], ...draft })
  })
})

describe('[2] the first incomplete step', () => {
  test('the first incomplete step comes before the one that was asked for', () => {
    expect(firstIncompleteStep({ tags: [] }, 'region')).toBeUndefined()
    expect(firstIncompleteStep({ tags: [] }, 'review')).toEqual({ step: 'region', missing: 'region' })
    expect(firstIncompleteStep({ tags: [], region: 'fr-par' }, 'review')).toEqual({
      step: 'connection',
      missing: 'kind',
    })
    expect(firstIncompleteStep({ tags: [], kind: 'self-hosted', region: 'fr-par' }, 'location')).toEqual({
      step: 'provider',
      missing: 'connection',
    })
    expect(firstIncompleteStep({ ...hosted, policyV4Id: undefined }, 'name')).toEqual({
      step: 'routing',
      missing: 'routing',
    })
    for (const draft of [hosted, selfHosted]) expect(firstIncompleteStep(draft, 'review')).toBeUndefined()
  })
  test('opening a later step never finds an earlier gap than a nearer one does', () => {
    fc.assert(
      fc.property(anyDraft, fc.constantFrom(...ORDER_STEPS), (draft, step) => {
        const gap = firstIncompleteStep(draft, step)
        if (gap === undefined) return
        expect(ORDER_STEPS.indexOf(gap.step)).toBeLessThan(ORDER_STEPS.indexOf(step))
        expect(firstIncompleteStep(draft, gap.step)).toBeUndefined()
      }),
    )
  })
})

describe('[7] a changed answer clears only what depends on it', () => {
  test('another region clears what is of the region', () => {
    const { draft, cleared } = changeAnswer(hosted, { region: 'nl-ams' })
    expect(cleared).toEqual(['partnerId', 'popId', 'bandwidthMbps', 'policyV4Id'])
    expect(draft).toEqual({ kind: 'hosted', region: 'nl-ams', name: 'paris-1', tags: ['prod'] })
  })
  test('the same answer again clears nothing', () => {
    expect(changeAnswer(hosted, { region: 'fr-par', partnerId: PARTNER })).toEqual({
      draft: hosted,
      cleared: [],
    })
  })
  test('another kind clears what is of the kind', () => {
    expect(changeAnswer(selfHosted, { kind: 'hosted' }).cleared).toEqual([
      'connectionId',
      'vlan',
      'peerAsn',
      'popId',
      'bandwidthMbps',
    ])
  })
  test('a connection brings its own location', () => {
    const { draft, cleared } = changeAnswer(selfHosted, { connectionId: POLICY, popId: OTHER_POP })
    expect(draft.popId).toBe(OTHER_POP)
    expect(cleared).toEqual(['vlan', 'bandwidthMbps'])
  })
  test('a partner leaves a location it is present in', () => {
    const presence = new Map([[OTHER_PARTNER, new Set([POP])]])
    expect(changeAnswer(hosted, { partnerId: OTHER_PARTNER }, presence).cleared).toEqual([])
    expect(changeAnswer(hosted, { partnerId: OTHER_PARTNER }).cleared).toEqual(['popId', 'bandwidthMbps'])
    const elsewhere = new Map([[OTHER_PARTNER, new Set([OTHER_POP])]])
    expect(changeAnswer(hosted, { partnerId: OTHER_PARTNER }, elsewhere).cleared).toHaveLength(2)
  })
  test('a location chosen before the partner stays', () => {
    const first: OrderDraft = { kind: 'hosted', region: 'fr-par', popId: POP, tags: [] }
    expect(changeAnswer(first, { partnerId: PARTNER })).toEqual({
      draft: { ...first, partnerId: PARTNER },
      cleared: [],
    })
  })
  test('skipping the routing and choosing a policy exclude each other', () => {
    const skipped = changeAnswer(hosted, { routingSkipped: true })
    expect(skipped.cleared).toEqual(['policyV4Id'])
    expect(changeAnswer(skipped.draft, { policyV6Id: POLICY }).draft.routingSkipped).toBeUndefined()
  })
  test('an answer can be taken back', () => {
    expect('name' in changeAnswer(hosted, { name: undefined }).draft).toBe(false)
  })
  test('whatever is changed, what was cleared was given before and the rest stands', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, (draft, { tags: given, ...patch }) => {
        const result = changeAnswer(draft, patch)
        for (const answer of result.cleared) {
          expect(draft[answer]).toBeDefined()
          expect(result.draft[answer]).toBeUndefined()
        }
        expect(result.draft.tags).toEqual(draft.tags)
        expect(given).toBeDefined()
      }),
    )
  })
})

describe('the request', () => {
  test('[T] the request names the partner of a hosted link and the connection of a self-hosted one', () => {
    expect(toCreateLinkBody(hosted, PROJECT)).toEqual({
      project_id: PROJECT,
      name: 'paris-1',
      tags: ['prod'],
      pop_id: POP,
      bandwidth_mbps: 50,
      partner_id: PARTNER,
      routing_policy_v4_id: POLICY,
    })
    expect(toCreateLinkBody(selfHosted, PROJECT)).toEqual({
      project_id: PROJECT,
      name: 'port-1',
      tags: [],
      pop_id: POP,
      bandwidth_mbps: 1000,
      connection_id: CONNECTION,
      vlan: 2000,
      peer_asn: 64_512,
    })
  })
  test('the request names exactly one of partner and connection, or is not made', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        if (firstIncompleteStep(draft, 'review') !== undefined) {
          expect(() => toCreateLinkBody(draft, PROJECT)).toThrow(/lacks an answer/)
          return
        }
        const body = toCreateLinkBody(draft, PROJECT)
        expect(createLinkBodySchema.safeParse(body).success).toBe(true)
        expect((body.partner_id === undefined) !== (body.connection_id === undefined)).toBe(true)
      }),
    )
  })
})

test('a name is suggested from the location, and is new', () => {
  expect(suggestName(hosted, 'Paris - TeleHouse TH2', [])).toBe('paris-telehouse-th2')
  expect(suggestName(hosted, 'Saint-Ouen-l’Aumône', ['SAINT-OUEN-L-AUMONE'])).toBe('saint-ouen-l-aumone-2')
  expect(suggestName(hosted, undefined, ['fr-par', 'fr-par-2'])).toBe('fr-par-3')
  expect(suggestName({}, '東京', [])).toBe('interlink')
})
