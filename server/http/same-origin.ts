/** Prevents other web sites from using a visitor's browser against this gateway. */
import type { FastifyInstance, FastifyRequest } from 'fastify'

import { namesThisMachine } from '../../contract/this-machine.ts'
import { refuse } from './refusal.ts'
import { pathOf } from './request-path.ts'

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS'])
/** What other sites may not even request, although browsers would not show them the response. */
const PRIVATE = /^\/(api|session|sandbox)(\/|$)/

/**
 * Refuses requests for another host name than this machine's. A foreign site can point its own name at
 * 127.0.0.1 (DNS rebinding) and then counts as same-origin, but `Host` still contains its name.
 */
export function checkHost(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, next) => {
    const implied = request.protocol === 'https' ? 443 : 80
    if (namesThisMachine(request.headers.host, request.raw.socket.localPort, implied)) return next()
    refuse(reply, 421, 'This address belongs to another host. Open the console by its own address.')
  })
}

/**
 * Refuses requests that name two hosts (RFC 9112 §3.2): Node keeps the first, and whoever passed the request
 * on may have looked at the other.
 */
export function checkOneHost(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, next) => {
    const names = request.raw.rawHeaders.filter((_text, index) => index % 2 === 0)
    if (names.filter((name) => name.toLowerCase() === 'host').length <= 1) return next()
    refuse(reply, 400, 'A request names one host.')
  })
}

/**
 * Refuses writes that a browser did not send from our own page: a foreign origin, or no `X-Requested-With`,
 * which a form or a simple cross-origin request cannot set. Reads of the API and of the session are refused
 * only when the browser says that another site made them.
 */
export function checkOrigin(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, next) => {
    const safe = SAFE_METHODS.has(request.method)
    if (!safe && request.headers['x-requested-with'] === undefined) {
      refuse(reply, 403, 'Writes need the header X-Requested-With.')
    } else if ((!safe || isPrivate(request)) && !isSameOrigin(request, safe)) {
      refuse(reply, 403, 'Requests from other sites are not accepted.')
    } else {
      next()
    }
  })
}

/** By the route that will answer: an address can be spelled in many ways that lead to the same route. */
function isPrivate(request: FastifyRequest): boolean {
  return PRIVATE.test(request.routeOptions.url ?? pathOf(request.url) ?? '')
}

function isSameOrigin(request: FastifyRequest, safe: boolean): boolean {
  const { origin } = request.headers
  // The name the browser used: as reported by the proxy where one is trusted, else `Host`.
  if (origin !== undefined && hostOf(origin) !== request.host.toLowerCase()) return false
  const site = request.headers['sec-fetch-site']
  // `none` is an address typed by the user, which can only read.
  return site === undefined || site === 'same-origin' || (safe && site === 'none')
}

/**
 * Host and port of an origin. The scheme is left out, because a gateway behind a TLS proxy does not know its
 * own.
 */
function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}
