import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'

import { accountOperations } from './account.ts'
import { typedErrorSchema, untypedErrorSchema } from './errors.ts'
import { iamOperations } from './iam.ts'
import { interlinkOperations } from './interlink-operations.ts'
import type { Operation } from './operation.ts'
import { productListSchema } from './product-catalog.ts'
import { privateNetworkSchema, routeSchema, vpcNetworkOperations } from './vpc-networks.ts'
import { vpcOperations } from './vpc.ts'

const FOLDER = fileURLToPath(new URL('../../shared/recorded', import.meta.url))
const OPERATIONS = [
  interlinkOperations,
  vpcOperations,
  vpcNetworkOperations,
  accountOperations,
  iamOperations,
].flatMap((each) => Object.values<Operation>(each))

/** Objects that were recorded in calls the console does not make. */
const OBJECTS: [RegExp, z.ZodMiniType][] = [
  [/\/private-networks/, privateNetworkSchema],
  [/\/routes(\/|$)/, routeSchema],
  [/\/public-catalog\/products/, productListSchema],
]

interface Recording {
  request: { method: string; path: string; body: unknown }
  response: { status: number; body: unknown }
}

function operationOf({ method, path }: Recording['request']): Operation | undefined {
  return OPERATIONS.find(
    (operation) =>
      operation.method === method &&
      new RegExp(`^${operation.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path),
  )
}

function schemaOf(request: Recording['request']): z.ZodMiniType | undefined {
  return operationOf(request)?.response ?? OBJECTS.find(([pattern]) => pattern.test(request.path))?.[1]
}

const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.json')) : []
if (files.length === 0) console.warn(`Skipped: no recorded traffic in ${FOLDER}.`)

describe.skipIf(files.length === 0)('recorded traffic parses', () => {
  test.each(files)('%s', (file) => {
    const { request, response } = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Recording
    if (response.body === null) {
      // 204, or the empty 429 of the gateway.
      expect([204, 429]).toContain(response.status)
      return
    }
    if (response.status >= 400) {
      const schema = 'type' in (response.body as object) ? typedErrorSchema : untypedErrorSchema
      expect(z.safeParse(schema, response.body).error).toBeUndefined()
      return
    }
    const schema = schemaOf(request)
    expect(schema, `${request.method} ${request.path} must be described`).toBeDefined()
    if (schema) expect(z.safeParse(schema, response.body).error).toBeUndefined()
    const body = operationOf(request)?.body
    if (body) expect(z.safeParse(body, request.body).error).toBeUndefined()
  })

  test('covers every InterLink object', () => {
    const seen = new Set(
      files
        .map((file) => (JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Recording).request)
        .map(operationOf),
    )
    for (const name of ['getLink', 'getRoutingPolicy', 'listPartners', 'listPops', 'createLink'] as const) {
      expect(seen).toContain(interlinkOperations[name])
    }
  })
})
