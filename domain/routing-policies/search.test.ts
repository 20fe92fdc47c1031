import { expect, test } from 'vitest'

import { aPolicy } from './policies.fixture.ts'
import { policiesAbout } from './search.ts'

const policies = [
  aPolicy({ name: 'Office', tags: ['core'], prefix_filter_out: ['10.0.0.0/8'] }),
  aPolicy({ id: '22222222-bbbb-4bbb-8bbb-222222222222', name: 'lab', prefix_filter_in: ['192.168.7.0/24'] }),
  aPolicy({ id: '33333333-cccc-4ccc-8ccc-333333333333', name: 'six', prefix_filter_in: ['2001:db8::/32'] }),
  aPolicy({ id: '44444444-dddd-4ddd-8ddd-444444444444', name: 'Orle\u0301ans\u00A0TH2' }),
]

test.each([
  ['', ['Office', 'lab', 'six', 'Orle\u0301ans\u00A0TH2']],
  [' OFFICE ', ['Office']],
  ['core', ['Office']],
  ['22222222-bb', ['lab']],
  ['192.168', ['lab']],
  ['10.9.8.7', ['Office']],
  ['10.9.0.0/16', ['Office']],
  ['192.168.0.0/16', ['lab']],
  ['0.0.0.0/0', ['Office', 'lab']],
  ['2001:DB8:1::5', ['six']],
  ['172.16.0.1', []],
  ['orleans th2', ['Orle\u0301ans\u00A0TH2']],
])('[28] %j finds %j', (search, names) => {
  expect(policiesAbout(policies, search).map(({ name }) => name)).toEqual(names)
})
