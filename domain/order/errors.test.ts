import { expect, it } from 'vitest'

import { createLinkBodySchema } from '../../contract/interlink.ts'
import { orderErrors } from './errors.ts'

const rejected = (...names: string[]) => ({
  type: 'invalid_arguments' as const,
  message: 'invalid argument(s)',
  details: names.map((name) => ({
    argument_name: name,
    reason: 'constraint',
    help_message: `${name} is wrong`,
  })),
})

it('[21] every field of the request but the project has its step', () => {
  for (const field of Object.keys(createLinkBodySchema.shape)) {
    expect(orderErrors(rejected(field)), field).toHaveLength(field === 'project_id' ? 0 : 1)
  }
})

it('[21] the summary keeps the API’s order and words, with one entry for each step and all that is said of it', () => {
  expect(orderErrors(rejected('vlan', 'name', 'peer_asn'))).toEqual([
    {
      step: 'provider',
      faults: [
        { argument: 'vlan', message: 'vlan is wrong' },
        { argument: 'peer_asn', message: 'peer_asn is wrong' },
      ],
    },
    { step: 'name', faults: [{ argument: 'name', message: 'name is wrong' }] },
  ])
})

it('a field that this version does not know points nowhere', () => {
  expect(orderErrors(rejected('toString', 'colour'))).toEqual([])
})

it('what is gone or out of stock points to where it was chosen', () => {
  const gone = { type: 'not_found' as const, message: '', resource: 'routing_policy', resource_id: 'x' }
  expect(orderErrors(gone)).toEqual([{ step: 'routing', faults: [] }])
  expect(orderErrors({ type: 'out_of_stock', message: '', resource: 'link' })).toEqual([
    { step: 'location', faults: [] },
  ])
})

it('a missing permission concerns no answer', () => {
  expect(orderErrors({ type: 'permissions_denied', message: '', details: [] })).toEqual([])
  expect(orderErrors(undefined)).toEqual([])
})
