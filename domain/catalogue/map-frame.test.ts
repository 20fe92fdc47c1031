import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { frameAround } from './map-frame.ts'

test('every point is in the frame, and clear of its edge', () => {
  const point = fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 500 }) })
  fc.assert(
    fc.property(fc.array(point, { minLength: 1 }), (points) => {
      const { x, y, size } = frameAround(points)
      for (const each of points)
        for (const share of [(each.x - x) / size, (each.y - y) / size]) {
          expect(share).toBeGreaterThanOrEqual(0.199)
          expect(share).toBeLessThanOrEqual(0.801)
        }
    }),
  )
})
