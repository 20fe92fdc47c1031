import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { isFiltered, LOCATIONS_VIEW, UNFILTERED } from './view.ts'

const text = fc.constantFrom('', 'paris', 'a b&c=d')
const filter = fc.record({
  search: fc.string(),
  region: text,
  partner: text,
  mbps: text,
  layer: text,
  city: text,
  dedicated: fc.boolean(),
})

test('[28] the view in the address is read back as it was written, and keeps what is not its own', () => {
  fc.assert(
    fc.property(filter, (written) => {
      const params = LOCATIONS_VIEW.write(new URLSearchParams('project=p'), written)
      expect(LOCATIONS_VIEW.read(new URLSearchParams(String(params)))).toEqual(written)
      expect(LOCATIONS_VIEW.write(params, UNFILTERED).toString()).toBe('project=p')
      expect(isFiltered(written)).toBe(params.size > 1)
    }),
  )
})
