import Fastify from 'fastify'
import { describe, expect, test } from 'vitest'

import { gatewayUnderTest } from '../testing/gateway.fixture.ts'
import { MissingBuildError, servePage } from './page.ts'

const HEADERS = { host: 'localhost:80' }

function nonceIn(text: string | undefined): string | undefined {
  return /nonce[-=]"?(?<nonce>[\w+/]+={0,2})/.exec(text ?? '')?.groups?.nonce
}

describe('the page', () => {
  test.each(['/', '/interlinks', '/interlinks/fr-par/1?tab=a', '/any/unknown/path'])(
    'the page is served at %s',
    async (url) => {
      const { app } = await gatewayUnderTest()
      const response = await app.inject({ url, headers: HEADERS })
      expect(response.statusCode).toBe(200)
      expect(response.headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
      })
    },
  )

  test('the page carries the nonce of its own policy, fresh each time', async () => {
    const { app } = await gatewayUnderTest()
    const responses = [
      await app.inject({ url: '/', headers: HEADERS }),
      await app.inject({ url: '/', headers: HEADERS }),
    ]
    const nonces = responses.map((response) => nonceIn(response.body))
    expect(new Set(nonces).size).toBe(2)
    for (const [index, response] of responses.entries()) {
      expect(response.body).not.toContain('__CSP_NONCE__')
      expect(nonceIn(String(response.headers['content-security-policy']))).toBe(nonces[index])
    }
  })

  test.each(['br', 'gzip'])('the page is compressed with %s where that is accepted', async (encoding) => {
    const { app } = await gatewayUnderTest()
    const headers = { ...HEADERS, 'accept-encoding': `deflate, ${encoding};q=0.5` }
    const response = await app.inject({ url: '/', headers })
    expect(response.headers).toMatchObject({ 'content-encoding': encoding, vary: 'accept-encoding' })
    expect(response.rawPayload.length).toBeLessThan(1000)
  })

  test('the page is not the response to a write', async () => {
    const { app } = await gatewayUnderTest()
    const headers = { ...HEADERS, 'x-requested-with': 'test' }
    expect((await app.inject({ method: 'POST', url: '/interlinks', headers })).statusCode).toBe(404)
  })

  test('the gateway does not start without a build', async () => {
    await expect(servePage(Fastify(), '/nowhere')).rejects.toThrow(MissingBuildError)
  })
})

describe('the files of the build', () => {
  test.each([
    ['br, gzip', 'br', 'as brotli'],
    ['gzip', 'gzip', 'as gzip'],
    ['identity', undefined, 'plain'],
  ])('files are sent as prepared for %s', async (accepted, encoding, body) => {
    const { app } = await gatewayUnderTest()
    const headers = { ...HEADERS, 'accept-encoding': accepted }
    const response = await app.inject({ url: '/assets/a-1.js', headers })
    expect(response.body).toBe(body)
    expect(response.headers['content-encoding']).toBe(encoding)
    expect(response.headers['content-type']).toMatch(/^(text|application)\/javascript/)
    expect(response.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(response.headers.vary).toBe('accept-encoding')
  })

  test('icons are kept for a day, other files that keep their name are revalidated', async () => {
    const { app } = await gatewayUnderTest()
    const icon = await app.inject({ url: '/icon.svg', headers: HEADERS })
    expect(icon.headers).toMatchObject({
      'cache-control': 'public, max-age=86400',
      'content-type': 'image/svg+xml',
    })
    const robots = await app.inject({ url: '/robots.txt', headers: HEADERS })
    expect(robots.headers).toMatchObject({ 'cache-control': 'no-cache' })
    expect(robots.headers['content-type']).toContain('text/plain')
    const manifest = await app.inject({ url: '/manifest.webmanifest', headers: HEADERS })
    expect(manifest.headers).toMatchObject({ 'cache-control': 'no-cache' })
    expect(manifest.headers['content-type']).toContain('application/manifest+json')
  })

  test.each([
    '/assets/missing-2.js',
    '/index.html',
    '/assets/a-1.js.br',
    '/assets/a-1.js.map',
    '/../package.json',
    '/.stamp',
  ])('the files do not include %s', async (url) => {
    const { app } = await gatewayUnderTest()
    expect((await app.inject({ url, headers: HEADERS })).statusCode).toBe(404)
  })
})
