import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { CAPACITY_SIZES, capacityOf } from './capacity.ts'

test('what is on offer is a range with its gaps', () => {
  expect(capacityOf([])).toBeUndefined()
  expect(capacityOf([500])).toEqual({ least: 500, most: 500, missing: [] })
  expect(capacityOf([25_000, 50, 100, 200, 500, 1000, 2000, 5000, 10_000])).toEqual({
    least: 50,
    most: 25_000,
    missing: [20_000],
  })
})

test('a usual size within the range is on offer or missing, whatever is on offer', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 400_000 }), { minLength: 1 }), (sizes) => {
      const { least = 0, most = 0, missing = [] } = capacityOf(sizes) ?? {}
      for (const size of CAPACITY_SIZES.filter((each) => least <= each && each <= most))
        expect(missing.includes(size)).toBe(!sizes.includes(size))
      expect(missing.every((size) => least < size && size < most)).toBe(true)
    }),
  )
})
