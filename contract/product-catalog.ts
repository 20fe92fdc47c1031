/**
 * Product catalog v2alpha1, as far as it is read (api-contract.md §9.4). It contains no InterLink product, so
 * nothing is displayed from it yet.
 */
import * as z from 'zod/mini'

import { optionalText } from './primitives.ts'

const productSchema = z.object({
  sku: z.string(),
  service_category: z.string(),
  product_category: z.string(),
  product: z.string(),
  variant: z.string(),
  description: z.string(),
  locality: z.object({ zone: optionalText, region: optionalText }),
  /** Whole units and billionths of a unit. */
  price: z.nullish(
    z.object({ retail_price: z.object({ currency_code: z.string(), units: z.number(), nanos: z.number() }) }),
  ),
  unit_of_measure: z.nullish(z.object({ unit: z.string(), size: z.number() })),
  status: z.string(),
})

export const productListSchema = z.object({ products: z.array(productSchema), total_count: z.number() })
