import { describe, expect, test } from 'vitest'

import { CONFIGURED, everyLink, hostedLink, selfHostedLink } from '../link/links.fixture.ts'
import { TIMELINE_CODES, type TimelineStep } from './timeline-step.ts'
import { timeline } from './timeline.ts'

/** `code state` of every step, short enough to read a whole life at a waitUntilIdle. */
function told(steps: TimelineStep[]): string[] {
  return steps.map(({ code, state }) => `${code} ${state}`)
}

test('a fresh hosted order waits for its customer', () => {
  expect(told(timeline(hostedLink(), []))).toEqual([
    'order done',
    'contact-partner current',
    'partner-accepts to-come',
    'partner-provisions to-come',
    'attach-vpc to-come',
    'attach-policy to-come',
    'activate-propagation to-come',
    'traffic to-come',
  ])
})

test('what is configured ahead is done ahead', () => {
  const link = hostedLink({ ...CONFIGURED, status: 'provisioning', routing_policy_v6_id: undefined })
  expect(told(timeline(link, [])).slice(2)).toEqual([
    'partner-accepts done',
    'partner-provisions current',
    'attach-vpc done',
    'attach-policy done',
    'activate-propagation done',
    'traffic to-come',
  ])
})

test('a complete link is done to the end', () => {
  for (const link of [hostedLink(CONFIGURED), selfHostedLink(CONFIGURED)])
    expect(new Set(timeline(link, []).map(({ state }) => state))).toEqual(new Set(['done']))
})

test('a refusal, an expiry and a failure break off where they happened', () => {
  const [refused, expired, failed] = ['refused', 'expired', 'failed'].map((status) =>
    told(timeline(hostedLink({ status }), [])),
  )
  expect(refused?.slice(0, 4)).toEqual([
    'order done',
    'contact-partner done',
    'partner-accepts failed',
    'partner-provisions skipped',
  ])
  expect(expired?.slice(0, 3)).toEqual(['order done', 'contact-partner failed', 'partner-accepts skipped'])
  expect(failed?.[0]).toBe('order failed')
  expect(failed?.at(-1)).toBe('traffic skipped')
})

test('a self-hosted link waits for the router, then for its configuration', () => {
  expect(told(timeline(selfHostedLink(), [])).slice(0, 3)).toEqual([
    'order done',
    'configure-router current',
    'bgp-up to-come',
  ])
  expect(told(timeline(selfHostedLink({ status: 'active' }), [])).slice(1, 4)).toEqual([
    'configure-router done',
    'bgp-up done',
    'attach-vpc current',
  ])
})

test('all sessions down is a failure of traffic, one of them leaves it open', () => {
  expect(timeline(hostedLink({ ...CONFIGURED, status: 'all_down' }), []).at(-1)).toMatchObject({
    state: 'failed',
    actor: 'customer',
  })
  expect(
    timeline(selfHostedLink({ ...CONFIGURED, status: 'limited_connectivity' }), []).at(-1),
  ).toMatchObject({ state: 'current', actor: 'customer' })
})

test('while configuring, Scaleway acts in the step the link had reached', () => {
  const first = timeline(hostedLink({ status: 'configuring' }), [])
  expect(first[0]).toMatchObject({ code: 'order', state: 'current', actor: 'scaleway' })
  const observed = [{ status: 'active', at: '2026-04-25T10:00:00Z' }]
  const later = timeline(hostedLink({ status: 'configuring' }), observed)
  expect(later.find(({ state }) => state === 'current')).toMatchObject({
    code: 'attach-vpc',
    actor: 'scaleway',
  })
})

describe('the end of a life', () => {
  test('the partner of a hosted and provisioned link is asked for its end', () => {
    expect(told(timeline(hostedLink({ status: 'deprovisioning' }), []))).toEqual([
      'propagation-off done',
      'delete done',
      'ask-partner current',
      'partner-done to-come',
    ])
  })
  test('nobody is asked for the end of a self-hosted link', () => {
    expect(told(timeline(selfHostedLink({ status: 'deprovisioning' }), [])).slice(2)).toEqual([
      'ask-partner skipped',
      'removed current',
    ])
  })
  test('a deleted link leaves out the partner that never provisioned it', () => {
    expect(told(timeline(hostedLink({ status: 'deleted' }), [])).slice(2)).toEqual([
      'ask-partner skipped',
      'removed done',
    ])
  })
  test('a deleted link names the partner that was seen to provision it', () => {
    const observed = [{ status: 'active', at: '2026-04-25T10:00:00Z' }]
    expect(told(timeline(hostedLink({ status: 'deleted' }), observed)).slice(2)).toEqual([
      'ask-partner done',
      'partner-done done',
    ])
  })
})

describe('[37] the times of a life', () => {
  const observed = [
    { status: 'active', at: '2026-04-25T10:00:00Z' },
    { status: 'provisioning', at: '2026-04-21T09:00:00Z' },
    { status: 'active', at: '2026-04-26T10:00:00Z' },
  ]
  test('the order is dated by the API, the rest by what was observed', () => {
    const steps = timeline(hostedLink({ status: 'active' }), observed)
    expect(steps[0]).toMatchObject({ at: '2026-04-19T20:29:51.721706Z', source: 'api' })
    expect(steps[2]).toMatchObject({ at: '2026-04-21T09:00:00Z', source: 'observed' })
    expect(steps[3]).toMatchObject({ at: '2026-04-25T10:00:00Z', source: 'observed' })
  })
  test('the current step says since when', () => {
    const steps = timeline(hostedLink({ status: 'provisioning' }), observed)
    expect(steps[3]).toMatchObject({ state: 'current', at: '2026-04-21T09:00:00Z', source: 'observed' })
  })
  test('a time nobody knows is not made up', () => {
    for (const step of timeline(hostedLink(CONFIGURED), []).slice(1)) {
      expect(step.at).toBeUndefined()
      expect(step.source).toBeUndefined()
    }
  })
})

test('on every status, kind and configuration at most one step is current, and every time has a source', () => {
  const codes = new Set<string>()
  for (const link of everyLink()) {
    const steps = timeline(link, [{ status: link.status, at: '2026-04-25T10:00:00Z' }])
    expect(steps.filter(({ state }) => state === 'current').length).toBeLessThanOrEqual(1)
    expect(new Set(steps.map(({ code }) => code)).size).toBe(steps.length)
    for (const step of steps) {
      codes.add(step.code)
      if ((step.at === undefined) !== (step.source === undefined)) expect.fail('a time without a source')
    }
    if (link.status === 'locked' || link.status === 'quarantined')
      expect(steps.some(({ state }) => state === 'current')).toBe(false)
  }
  expect([...codes].toSorted()).toEqual([...TIMELINE_CODES].toSorted())
})

test('[37] a call of the audit trail dates the step it did, the last one that was carried out', () => {
  const call = (method: string, at: string, refused = false) =>
    ({ kind: 'call', id: at, at, method, refused }) as const
  const steps = timeline(
    hostedLink(CONFIGURED),
    [],
    [
      call('AttachVpc', '2026-04-22T10:00:00Z', true),
      call('AttachVpc', '2026-04-21T10:00:00Z'),
      call('AttachVpc', '2026-04-20T10:00:00Z'),
      call('SetRoutingPolicy', '2026-04-20T09:00:00Z'),
    ],
  )
  const step = (code: string) => steps.find((each) => each.code === code)
  expect(step('attach-vpc')).toMatchObject({ at: '2026-04-21T10:00:00Z', source: 'api' })
  expect(step('attach-policy')).toMatchObject({ at: '2026-04-20T09:00:00Z', source: 'api' })
  expect(step('activate-propagation')).not.toHaveProperty('at')
})

test('what the person noted as asked waits for the partner', () => {
  const now = (status: string, isPartnerContacted: boolean) => {
    const step = timeline(hostedLink({ status }), [], [], { isPartnerContacted }).find(
      ({ state }) => state === 'current',
    )
    return [step?.code, step?.actor]
  }
  expect(now('requested', false)).toEqual(['contact-partner', 'customer'])
  expect(now('requested', true)).toEqual(['partner-accepts', 'partner'])
  expect(now('deprovisioning', false)).toEqual(['ask-partner', 'customer'])
  expect(now('deprovisioning', true)).toEqual(['partner-done', 'partner'])
  expect(now('provisioning', true)).toEqual(['partner-provisions', 'partner'])
})
