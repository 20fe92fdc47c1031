import * as fc from 'fast-check'
import { Dispatcher, EnvHttpProxyAgent } from 'undici'
import { describe, expect, test } from 'vitest'

import { UsageError } from '../options.ts'
import { proxyFor, proxyNote } from './proxy.ts'

const API = 'https://api.scaleway.com'
const PROXY = 'http://proxy.example:3128'

describe('the proxy', () => {
  test.each([
    ['http://proxy.example:3128', 'http://proxy.example:3128', undefined],
    ['proxy.example:3128', 'http://proxy.example:3128', undefined],
    ['HTTPS://Proxy.Example/', 'https://proxy.example', undefined],
    ['http://[2001:db8::1]:3128', 'http://[2001:db8::1]:3128', undefined],
    ['http://user:p%40ss@proxy.example', 'http://proxy.example', 'user:p@ss'],
    ['user@proxy.example:3128', 'http://proxy.example:3128', 'user:'],
  ])('%s is read', (value, origin, pair) => {
    const authorization = pair === undefined ? undefined : `Basic ${btoa(pair)}`
    expect(proxyFor(API, { HTTPS_PROXY: value })).toEqual({ origin, authorization })
  })

  test.each([
    'socks5://proxy.example:1080',
    'http://',
    'http://user:secret@:3128',
    'http://u:secret%zz@proxy',
  ])('%s is refused, without what may be a password', (value) => {
    expect(() => proxyFor(API, { HTTPS_PROXY: value })).toThrow(UsageError)
    expect(() => proxyFor(API, { HTTPS_PROXY: value })).toThrow(/^(?!.*secret).*HTTPS_PROXY[^\n]*$/)
  })

  test('lower case comes first, and an empty variable counts as unset', () => {
    expect(proxyFor(API, { HTTPS_PROXY: 'http://other', https_proxy: PROXY })?.origin).toBe(PROXY)
    expect(proxyFor(API, { HTTPS_PROXY: PROXY, https_proxy: '' })?.origin).toBe(PROXY)
    expect(proxyFor(API, { HTTPS_PROXY: '' })).toBeUndefined()
  })

  test.each(['http://localhost:4281', 'https://localhost:4281', 'https://127.0.0.2', 'http://[::1]:4281'])(
    'an API on this machine is asked directly: %s',
    (apiUrl) => {
      const env = { HTTPS_PROXY: PROXY, HTTP_PROXY: PROXY, ALL_PROXY: PROXY }
      expect(proxyFor(apiUrl, env)).toBeUndefined()
      expect(proxyNote(apiUrl, env)).toBe('')
    },
  )

  test.each([
    [{}, ''],
    [{ HTTPS_PROXY: 'http://user:secret@proxy.example:3128' }, ` through the proxy ${PROXY}`],
    [{ HTTPS_PROXY: PROXY, NO_PROXY: 'scaleway.com', ALL_PROXY: PROXY }, ''],
    [{ all_proxy: PROXY }, ' without a proxy: HTTPS_PROXY is not set, and ALL_PROXY is not used'],
    [
      { HTTP_PROXY: PROXY, ALL_PROXY: PROXY },
      ' without a proxy: HTTPS_PROXY is not set, and HTTP_PROXY and ALL_PROXY are not used',
    ],
  ])('the start line says what is used of %j', (env, note) => {
    expect(proxyNote(API, env)).toBe(note)
  })
})

/** True where undici's own agent would ask the proxy. */
async function isProxiedByUndici(url: string, noProxy: string): Promise<boolean> {
  let isProxied = false
  class Recorder extends Dispatcher {
    override dispatch(): boolean {
      return true
    }
    override close = async () => undefined
    override destroy = async () => undefined
  }
  const factory = (_origin: URL | string, options: object) => {
    isProxied = 'connect' in options && typeof options.connect === 'function'
    return new Recorder()
  }
  const agent = new EnvHttpProxyAgent({ httpProxy: '', httpsProxy: PROXY, noProxy, factory })
  agent.dispatch({ origin: url, path: '/', method: 'GET' }, {})
  await agent.destroy()
  return isProxied
}

test('exceptions are read as undici reads them', async () => {
  const label = fc.constantFrom('api', 'scaleway', 'com', 'a', 'x-1', 'API')
  const name = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'))
  const address = fc.constantFrom('192.0.2.1', '2001:db8::1')
  const port = fc.constantFrom('', ':443', ':8443')
  const host = fc.oneof(name, address).map((one) => (one.includes('::') ? `[${one}]` : one))
  const entry = fc.oneof(
    fc
      .tuple(fc.constantFrom('', '.', '*.', '*'), name, fc.constantFrom('', '.'), port)
      .map((parts) => parts.join('')),
    fc.tuple(host, port).map((parts) => parts.join('')),
    address,
    fc.tuple(fc.constant('*'), port).map((parts) => parts.join('')),
    fc.constantFrom('10.0.0.0/8', ':', '[', '.'),
  )
  const list = fc
    .tuple(fc.array(entry, { maxLength: 3 }), fc.constantFrom(',', ', ', ' '))
    .map(([entries, separator]) => entries.join(separator))
  await fc.assert(
    fc.asyncProperty(host, port, list, async (at, suffix, exceptions) => {
      const url = new URL(`https://${at}${suffix}`).origin
      const isProxied = proxyFor(url, { HTTPS_PROXY: PROXY, NO_PROXY: exceptions }) !== undefined
      expect(isProxied).toBe(await isProxiedByUndici(url, exceptions))
    }),
    { examples: [['api.scaleway.com', '', 'other, scaleway.com']] },
  )
})
