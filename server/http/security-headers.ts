/** Response headers that limit what a page of ours may do and who may use our answers (docs/architecture.md, Security). */
import { randomBytes } from 'node:crypto'
import { IncomingMessage, ServerResponse, type OutgoingHttpHeaders } from 'node:http'
import { Socket } from 'node:net'

import type { FastifyInstance, FastifyReply } from 'fastify'
import helmet from 'helmet'

const PERMISSIONS = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb']
  .map((feature) => `${feature}=()`)
  .join(', ')

const YEAR_S = 365 * 24 * 60 * 60

/** What a page of ours may load (docs/architecture.md, Security). */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
]

/**
 * Puts the headers on every answer of `app`, errors included. None of them is a page unless
 * `allowPage` says so: what is opened by itself may load and run nothing. `tls`: browsers come by TLS,
 * here or at a proxy.
 */
export function addSecurityHeaders(app: FastifyInstance, { tls }: { tls: boolean }): void {
  const headers = securityHeaders(tls)
  app.addHook('onRequest', (_request, reply, next) => {
    reply.headers(headers)
    next()
  })
}

/** What helmet puts on an answer: asked once, since it is the same for all. */
function securityHeaders(tls: boolean): OutgoingHttpHeaders {
  const request = new IncomingMessage(new Socket())
  const response = new ServerResponse(request)
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] },
    },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
    // What only a page has use for is in `allowPage`.
    originAgentCluster: false,
    // Other names of the domain are none of our business.
    strictTransportSecurity: tls && { maxAge: YEAR_S, includeSubDomains: false },
    // For browsers and plug-ins that this console does not run in; every answer would carry them.
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  })(request, response, (error) => {
    if (error) throw error
  })
  return response.getHeaders()
}

/**
 * Makes this answer a page, with its own fresh nonce, which is returned: Mantine writes its style sheet
 * into the page and has to prove that it is ours.
 */
export function allowPage(reply: FastifyReply): string {
  const nonce = randomBytes(16).toString('base64')
  const policy = [...PAGE_POLICY, `style-src 'self' 'nonce-${nonce}'`].join('; ')
  reply
    .header('content-security-policy', policy)
    .header('permissions-policy', PERMISSIONS)
    .header('origin-agent-cluster', '?1')
  return nonce
}
