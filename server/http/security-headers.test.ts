import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import helmet from 'helmet'
import { expect, onTestFinished, test } from 'vitest'

import { securityHeaders } from './security-headers.ts'

/** helmet's options: its defaults, except where a reason is given. */
function helmetOptions(tls: boolean): Parameters<typeof helmet>[0] {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] },
    },
    xFrameOptions: { action: 'deny' },
    // Only a page needs it: `allowPage`.
    originAgentCluster: false,
    // Other names of the domain are not ours to decide about.
    strictTransportSecurity: tls && { maxAge: 365 * 24 * 60 * 60, includeSubDomains: false },
    // For browsers and plug-ins that this console does not run in; every response would carry them.
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  }
}

test.each([true, false])('the security headers are those that helmet sets, with TLS: %s', async (tls) => {
  const setHeaders = helmet(helmetOptions(tls))
  const server = createServer((request, response) => {
    setHeaders(request, response, () => response.end(JSON.stringify(response.getHeaders())))
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  expect(await response.json()).toEqual(securityHeaders(tls))
})
