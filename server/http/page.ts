/** The built console: its files, and the page itself with a fresh nonce. */
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'

import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

import { compress } from './compression.ts'
import { refuse } from './refusal.ts'
import { pathOf } from './request-path.ts'
import { allowPage } from './security-headers.ts'

/** What the build puts in place of every nonce (vite.config.ts). */
const NONCE_PLACEHOLDER = '__CSP_NONCE__'

/** Icons of public/: every page shows one, and a day-old one is as good. */
const PICTURE = /[\\/]icon[\w-]*\.(?:svg|png)$/

/** Paths that are never the page, even when nothing is mounted there. */
const RESERVED = /^\/(api|session|sandbox|healthz|readyz|metrics)(\/|$)/

/** There is no build of the console; its message is one plain line for people. */
export class MissingBuildError extends Error {}

/**
 * Serves a build: its files, compressed at build, and the page for every other path that does not look like a
 * file. Throws `MissingBuildError` when `distDir` holds no build.
 */
export async function servePage(app: FastifyInstance, distDir: string): Promise<void> {
  const html = await readFile(join(distDir, 'index.html'), 'utf8').catch((error: unknown) => {
    throw new MissingBuildError(`There is no built console in ${distDir}. Build it with: npm run build`, {
      cause: error,
    })
  })

  await app.register(fastifyStatic, {
    root: distDir,
    // One route per existing file, so that every other path is unknown.
    wildcard: false,
    index: false,
    globIgnore: ['**/*.{br,gz,map}', 'index.html'],
    preCompressed: true,
    cacheControl: false,
    setHeaders(reply, path) {
      // Names of assets contain a hash of their content; other files keep their name when they change.
      if (PICTURE.test(path)) return reply.header('cache-control', 'public, max-age=86400')
      if (!path.startsWith(join(distDir, 'assets'))) return reply.header('cache-control', 'no-cache')
      reply.header('cache-control', 'public, max-age=31536000, immutable')
      // Immutable files are neither revalidated nor requested in parts.
      for (const header of ['etag', 'last-modified', 'accept-ranges']) reply.removeHeader(header)
    },
  })

  app.setNotFoundHandler(async (request, reply) => {
    const pathname = pathOf(request.url)
    if (pathname === undefined) return notFound(reply)
    if (RESERVED.test(pathname)) return refuse(reply, 404, 'The gateway does not know this path.')
    if (!isPage(request, pathname)) return notFound(reply)
    return sendPage(reply, html)
  })
}

function notFound(reply: FastifyReply): FastifyReply {
  return reply.code(404).type('text/plain').send('Not found\n')
}

function isPage(request: FastifyRequest, pathname: string): boolean {
  return (request.method === 'GET' || request.method === 'HEAD') && !basename(pathname).includes('.')
}

async function sendPage(reply: FastifyReply, html: string): Promise<FastifyReply> {
  const page = html.replaceAll(NONCE_PLACEHOLDER, allowPage(reply))
  reply.code(200).type('text/html; charset=utf-8').header('cache-control', 'no-cache')
  return reply.send(await compress(reply, page))
}
