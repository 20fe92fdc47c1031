import { expect, test } from 'vitest'

import { fastifyRoute, fillPath, pathPattern } from './path-template.ts'

const TEMPLATE = '/regions/{region}/links/{link_id}/attach-vpc'

test('a path is filled with values that cannot leave their segment', () => {
  expect(fillPath(TEMPLATE, { region: 'fr-par', link_id: '../a?b' })).toBe(
    '/regions/fr-par/links/..%2Fa%3Fb/attach-vpc',
  )
})

test('a template without parameters is its own path', () => {
  expect(fillPath('/session', {})).toBe('/session')
})

test('a route has the same parameters in the notation of Fastify', () => {
  expect(fastifyRoute(TEMPLATE)).toBe('/regions/:region/links/:link_id/attach-vpc')
})

test('a pattern matches whole paths, and only values that it allows', () => {
  expect(pathPattern(TEMPLATE).test('/regions/x/links/y/attach-vpc')).toBe(true)
  expect(pathPattern(TEMPLATE).test('/regions/x/links/y/attach-vpc/z')).toBe(false)
  expect(pathPattern(TEMPLATE).test('/regions/x/links/y/z/attach-vpc')).toBe(false)
  const onlyRegions = pathPattern('/regions/{region}', (name) => (name === 'region' ? '(?:a|b)' : 'never'))
  expect(onlyRegions.test('/regions/a')).toBe(true)
  expect(onlyRegions.test('/regions/c')).toBe(false)
})
