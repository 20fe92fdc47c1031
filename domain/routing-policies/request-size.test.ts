import { expect, test } from 'vitest'

import { BODY_LIMIT_BYTES } from '../../contract/request-limit.ts'
import { requestBytes } from './request-size.ts'

const values = (count: number) => ({
  name: 'é'.repeat(255),
  tags: ['a'],
  prefix_filter_out: Array.from({ length: count }, (_, index) => `10.${index >> 8}.${index & 255}.0/24`),
  prefix_filter_in: [],
})

test.each([0, 1, 100, 5000])(
  'a policy of %i prefixes is never counted for less than its call has',
  (count) => {
    const body = { ...values(count), project_id: 'a7aecab1-161a-4c0c-94a0-9d922b705058', is_ipv6: false }
    const bytes = Buffer.byteLength(JSON.stringify(body))
    expect(requestBytes(values(count))).toBeGreaterThanOrEqual(bytes)
    expect(requestBytes(values(count))).toBeLessThan(bytes + 200)
  },
)

test('five thousand prefixes are more than one call may hold, a thousand are not', () => {
  expect(requestBytes(values(5000))).toBeGreaterThan(BODY_LIMIT_BYTES)
  expect(requestBytes(values(1000))).toBeLessThan(BODY_LIMIT_BYTES)
})
