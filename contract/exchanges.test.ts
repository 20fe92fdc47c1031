import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'

import { typedErrorSchema, untypedErrorSchema } from './errors.ts'
import {
  API_OPERATIONS,
  differences,
  EXAMPLES,
  exchangeOf,
  operationNameOf,
  RECORDINGS,
  type Exchange,
} from './exchanges.fixture.ts'
import { productListSchema } from './product-catalog.ts'

/** Recordings of services that the contract does not describe: network ACLs and Cockpit (api-contract.md §9.1, §9.7). */
const UNDESCRIBED = /\/acl-rules$|^\/cockpit\//

/** Read by its schema alone: nobody calls it. */
const CATALOGUE = /\/public-catalog\/products$/

const ALL = [
  ...[...EXAMPLES].map(([name, exchange]) => ['example', name, exchange] as const),
  ...[...RECORDINGS].map(([name, exchange]) => ['recording', name, exchange] as const),
]

/** The schema that a body must fit; undefined for an empty response. */
function schemaOf({ request, response }: Exchange): z.ZodMiniType | undefined {
  if (response.body === null) return undefined
  if (response.status >= 400) {
    return 'type' in (response.body as object) ? typedErrorSchema : untypedErrorSchema
  }
  if (CATALOGUE.test(request.path)) return productListSchema
  return API_OPERATIONS.get(operationNameOf(request) ?? '')?.response
}

/** Where two exchanges could be alike: what kind of thing the body is. */
function kindOf(exchange: Exchange): unknown {
  const { status, body } = exchange.response
  if (body === null) return status
  if (status >= 400) return (body as { type?: string }).type ?? 'untyped'
  return schemaOf(exchange)
}

const described = ALL.filter(
  ([, , { request, response }]) => response.status >= 400 || !UNDESCRIBED.test(request.path),
)

test.each(described)('%s %s is what the contract describes', (_kind, _name, exchange) => {
  const { request, response } = exchange
  const schema = schemaOf(exchange)
  if (schema) expect(z.safeParse(schema, response.body).error).toBeUndefined()
  // Nothing else comes without a body: the gateway's rate limit, and what was deleted.
  else expect([204, 429]).toContain(response.status)
  const operation = API_OPERATIONS.get(operationNameOf(request) ?? '')
  if (operation?.body && response.status < 400)
    expect(z.safeParse(operation.body, request.body).error).toBeUndefined()
})

describe('the examples', () => {
  const examples = [...EXAMPLES]

  test('the examples are of operations that the contract describes, and ask for nothing that it does not know', () => {
    const unknown = examples.flatMap(([name, { request }]) => {
      const operation = API_OPERATIONS.get(operationNameOf(request) ?? '')
      const keys = Object.keys(request.query).filter((key) => !operation?.query.includes(key))
      return operation && keys.length === 0 ? [] : [`${name}: ${keys.join()}`]
    })
    expect(unknown).toEqual([])
  })

  test('the examples show every operation at work', () => {
    const shown = new Set(
      examples
        .filter(([, { response }]) => response.status < 400)
        .map(([, { request }]) => operationNameOf(request)),
    )
    expect([...API_OPERATIONS.keys()].filter((name) => !shown.has(name))).toEqual([])
  })

  test('the examples show every type of error, the empty one of the rate limit, and one without a type', () => {
    const shown = new Set(examples.map(([, exchange]) => kindOf(exchange)))
    const types = typedErrorSchema.def.options.flatMap(({ shape: { type } }) =>
      type.def.type === 'literal' ? type.def.values : Object.values(type.def.entries),
    )
    expect(types.length).toBeGreaterThan(12)
    expect([...types, 'untyped', 429].filter((type) => !shown.has(type))).toEqual([])
  })

  test('the examples share no id with the recordings, save those of the catalogue', () => {
    const idsIn = (exchanges: Iterable<Exchange>) =>
      new Set(JSON.stringify([...exchanges]).match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g))
    const catalogue = idsIn(
      ['get-partner', 'get-pop', 'get-dedicated-connection'].map((name) => exchangeOf(EXAMPLES, name)),
    )
    const recorded = idsIn(RECORDINGS.values())
    const shared = [...idsIn(EXAMPLES.values())].filter((id) => recorded.has(id) && !catalogue.has(id))
    expect(shared).toEqual([])
  })
})

const comparable = described.filter(
  ([kind, , exchange]) => kind === 'recording' && !CATALOGUE.test(exchange.request.path),
)

test.each(comparable)('%s %s has the form of an example', (_kind, _name, recording) => {
  const alike = [...EXAMPLES.values()].filter((example) => kindOf(example) === kindOf(recording))
  const found = alike.map((example) => differences(recording.response.body, example.response.body, 'form'))
  expect(found.toSorted((a, b) => a.length - b.length)[0]).toEqual([])
})

describe('two bodies', () => {
  const body = { id: '4b9e0c57-1d36-4a82-b5f4-93c70e2da816', name: 'a', tags: ['x'], vlan: 1600, vpc: null }
  test.each([
    ['values', {}, []],
    ['values', { id: 'd27f85a1-0c4b-4e93-8a6d-51b3f9e07c24', vlan: 1601 }, []],
    ['values', { id: 'own' }, ['id: text, not uuid v4']],
    ['values', { name: 'b' }, ['name: "b", not "a"']],
    ['values', { tags: ['x', 'y'] }, ['tags: 2 items, not 1']],
    ['values', { vpc: 'v' }, ['vpc: "v", not null']],
    ['values', { more: 1 }, ['more: not expected']],
    ['form', { name: 'b', tags: ['y', 'z'], vpc: 'v' }, []],
    ['form', { name: 1, tags: {} }, ['name: number, not text', 'tags: object, not list']],
    ['form', { region: 'fr-par' }, []],
  ] as const)(
    'two bodies that are compared by %s and differ in %j are reported as different in %j',
    (closeness, change, expected) =>
      expect(differences(body, { ...body, ...change }, closeness)).toEqual(expected),
  )

  test('two bodies differ in what one of them lacks', () => {
    expect(differences({ id: 1, name: 2 }, { id: 1 }, 'form')).toEqual(['name: missing'])
  })
})
