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
    if (namesThisMachine(request.headers.host)) return next()
    const own = `${request.protocol}://localhost:${request.raw.socket.localPort}/`
    if (request.headers.accept?.includes('text/html')) {
      return reply.code(421).type('text/html; charset=utf-8').send(wrongAddressPage(own))
    }
    refuse(reply, 421, `This address belongs to another host. Open the console as ${own}`)
  })
}

/** The page for a browser that used another host name. In both languages: the console and its settings cannot be loaded. */
function wrongAddressPage(own: string): string {
  const link = `<a href="${own}">${own}</a>`
  return `<!doctype html>
<meta charset="utf-8">
<title>InterLink Console</title>
<p>The console answers on this machine only, by its own address: ${link}. To use it through a tunnel, open the tunnel’s end as localhost. To run it for others, see docs/deploy.md.</p>
<p lang="fr">La console ne répond que sur cette machine, à sa propre adresse : ${link}. Pour l’utiliser à travers un tunnel, ouvrez l’extrémité de celui-ci sous le nom localhost. Pour la mettre à disposition d’autres personnes, voyez docs/deploy.md.</p>
`
}

/**
 * Refuses requests that name two hosts (RFC 9112 §3.2): Node keeps the first, and a proxy in front may have
 * checked the other.
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
