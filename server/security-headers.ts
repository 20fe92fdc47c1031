/** Response headers that limit what a page of ours may do and who may use our answers (docs/architecture.md, Security). */
import { randomBytes } from 'node:crypto'
import type { ServerResponse } from 'node:http'

import helmet from '@fastify/helmet'
import type { FastifyInstance, FastifyReply } from 'fastify'

/** One nonce per response: Mantine writes its style sheet into the page and has to prove that it is ours. */
const nonces = new WeakMap<object, string>()

/** The nonce in the style policy of this response. */
export function styleNonce(reply: FastifyReply): string {
  return nonceOf(reply.raw)
}

function nonceOf(response: object): string {
  const known = nonces.get(response)
  if (known) return known
  const made = randomBytes(16).toString('base64')
  nonces.set(response, made)
  return made
}

const PERMISSIONS = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb']
  .map((feature) => `${feature}=()`)
  .join(', ')

const YEAR_S = 365 * 24 * 60 * 60

/** Puts the headers on every answer of `app`, errors included. `tls`: browsers come by TLS, here or at a proxy. */
export async function addSecurityHeaders(app: FastifyInstance, { tls }: { tls: boolean }): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        'style-src': [
          "'self'",
          (_request: unknown, response: ServerResponse) => `'nonce-${nonceOf(response)}'`,
        ],
        'img-src': ["'self'", 'data:'],
        'connect-src': ["'self'"],
        'font-src': ["'self'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
      },
    },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
    // Other names of the domain are none of our business.
    strictTransportSecurity: tls && { maxAge: YEAR_S, includeSubDomains: false },
  })
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('permissions-policy', PERMISSIONS)
  })
}
