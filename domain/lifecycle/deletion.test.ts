import { expect, test } from 'vitest'

import { permission } from '../link/actions.ts'
import { CONFIGURED, everyLink, hostedLink, selfHostedLink } from '../link/links.fixture.ts'
import { DELETION_CODES, deletionSteps, mayHoldVoidKey, wasInService, wasProvisioned } from './deletion.ts'

const states = (...args: Parameters<typeof deletionSteps>) => deletionSteps(...args).map(({ state }) => state)

test('[55] propagation goes off first, and the sequence resumes after it', () => {
  expect(states(hostedLink(CONFIGURED))).toEqual(['current', 'to-come', 'to-come', 'to-come'])
  const off = hostedLink({ ...CONFIGURED, enable_route_propagation: false })
  expect(states(off)).toEqual(['done', 'current', 'to-come', 'to-come'])
})

test('[56] after the deletion of a provisioned link the partner must be told', () => {
  expect(states(hostedLink({ status: 'deprovisioning' }))).toEqual(['done', 'done', 'current', 'to-come'])
  expect(states(hostedLink({ status: 'deprovisioning' }), { gone: true })).toEqual([
    'done',
    'done',
    'done',
    'done',
  ])
})

test('[57] where the partner never provisioned, nobody is told', () => {
  for (const status of ['requested', 'refused', 'expired', 'failed']) {
    expect(states(hostedLink({ status }))).toEqual(['done', 'current', 'skipped', 'to-come'])
    // What was never on was not turned off.
    expect(states(hostedLink({ status }), { gone: true })).toEqual(['skipped', 'done', 'skipped', 'done'])
  }
  expect(states(hostedLink({ status: 'deleted' }))).toEqual(['skipped', 'done', 'skipped', 'done'])
})

test('a self-hosted link has no partner to tell', () => {
  expect(states(selfHostedLink({ status: 'active' }))).toEqual(['done', 'current', 'skipped', 'to-come'])
  expect(states(selfHostedLink({ status: 'deprovisioning' }))).toEqual(['done', 'done', 'skipped', 'current'])
})

test('a partner that is still building must be told too', () => {
  expect(wasProvisioned(hostedLink({ status: 'provisioning' }))).toBe(true)
  expect(states(hostedLink({ status: 'provisioning' }))[2]).toBe('to-come')
})

test('on every status, kind and configuration at most one step is current, and it may be done', () => {
  const orders = new Set<string>()
  const statesOnceGone = new Set<string>()
  for (const link of everyLink()) {
    const steps = deletionSteps(link)
    orders.add(steps.map(({ code }) => code).join())
    const current = steps.filter(({ state }) => state === 'current')
    expect(current.length).toBeLessThanOrEqual(1)
    if (current[0]?.code === 'deactivate-propagation')
      expect(permission('deactivate-propagation', link).allowed).toBe(true)
    if (current[0]?.code === 'confirm-and-delete') expect(permission('delete', link).allowed).toBe(true)
    if (permission('delete', link).allowed) expect(current.length).toBe(1)
    if (link.self) expect(steps[2]?.state).toBe('skipped')
    for (const step of deletionSteps(link, { gone: true })) statesOnceGone.add(step.state)
  }
  expect([...orders]).toEqual([DELETION_CODES.join()])
  expect(statesOnceGone).toEqual(new Set(['done', 'skipped']))
})

test('only a link that was in service has traffic to stop, and only who was asked holds a void key', () => {
  for (const status of ['requested', 'provisioning', 'refused', 'expired', 'failed', 'deleted'])
    expect(wasInService(hostedLink({ status }))).toBe(false)
  for (const status of ['active', 'limited_connectivity', 'all_down'])
    expect(wasInService(hostedLink({ status }))).toBe(true)
  expect(mayHoldVoidKey(hostedLink(), true)).toBe(true)
  expect(mayHoldVoidKey(hostedLink(), false)).toBe(false)
  expect(mayHoldVoidKey(hostedLink({ status: 'refused' }), true)).toBe(false)
  expect(mayHoldVoidKey(hostedLink({ status: 'active' }), true)).toBe(false)
  expect(mayHoldVoidKey(selfHostedLink({ status: 'requested' }), true)).toBe(false)
})
