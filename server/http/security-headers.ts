/**
 * Response headers that limit what our page may do and who may use our responses (docs/architecture.md,
 * Security).
 */
import { randomBytes } from 'node:crypto'

import type { FastifyInstance, FastifyReply } from 'fastify'

const PERMISSIONS = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb']
  .map((feature) => `${feature}=()`)
  .join(', ')

const YEAR_S = 365 * 24 * 60 * 60

/** What our page may load (docs/security.md). */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  // No text becomes a script, nor HTML with elements in it (src/app/start/trusted-html.ts).
  "require-trusted-types-for 'script'",
  'trusted-types default',
]

/**
 * Sets the headers on every response of `app`, errors included. A response may load and run nothing unless
 * `allowPage` makes it a page. `tls`: browsers connect with TLS, here or at a proxy.
 */
export function addSecurityHeaders(app: FastifyInstance, { tls }: { tls: boolean }): void {
  const headers = securityHeaders(tls)
  app.addHook('onRequest', (_request, reply, next) => {
    reply.headers(headers)
    next()
  })
}

/**
 * Headers of every response, lower-case name to value. They are what helmet sets, except what only old
 * browsers and plug-ins know. The test next to this file compares the two, so a helmet that adds a header
 * fails it.
 */
export function securityHeaders(tls: boolean): Readonly<Record<string, string>> {
  return {
    'content-security-policy': "default-src 'none';frame-ancestors 'none'",
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    // Not `includeSubDomains`: other names of the domain are not ours to decide about.
    ...(tls && { 'strict-transport-security': `max-age=${YEAR_S}` }),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  }
}

/**
 * Makes this response a page and returns its fresh nonce, with which Mantine's style sheet proves that it is
 * ours.
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
