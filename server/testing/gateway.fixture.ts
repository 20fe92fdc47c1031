/** A gateway for tests, with a minimal API behind it and a build of two files. */
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { onTestFinished } from 'vitest'

import type { Sandbox } from '../../sandbox/sandbox.ts'
import { buildApp, type Parts } from '../http/app.ts'
import { Attempts } from '../orders/attempts.ts'
import { emptyStore } from './store.fixture.ts'

/** What the API behind the gateway received, and how it responds. */
export interface Upstream {
  /** Every request that reached the API. */
  requests: FastifyRequest[]
  /** Responds to an order; the default creates a link with a new number. */
  order: (request: FastifyRequest, reply: FastifyReply) => unknown
  /** Responds to a read of a link; the default has every link. */
  read: (request: FastifyRequest, reply: FastifyReply) => unknown
  healthy: boolean
}

export const SECRET_KEY = '11111111-1111-4111-8111-111111111111'

/** Headers that the console sends with each write. */
export const WRITE_HEADERS = { 'x-requested-with': 'test', host: 'localhost:80' }

/** The page of the build under test, as Vite leaves it. */
const PAGE = `<!doctype html><meta property="csp-nonce" nonce="__CSP_NONCE__"><script src="/assets/a-1.js" nonce="__CSP_NONCE__"></script>${'<!-- long enough to compress -->'.repeat(50)}`

/** The id of the n-th link that the default API creates. */
export function linkId(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
}

/** Builds a gateway that ends with the test. */
export async function gatewayUnderTest(options: Partial<Parts> = {}): Promise<{
  app: FastifyInstance
  upstream: Upstream
}> {
  const distDir = builtPage()

  let created = 0
  const upstream: Upstream = {
    requests: [],
    order: () => ({ id: linkId(++created) }),
    read: ({ params }) => ({ id: (params as { link_id: string }).link_id }),
    healthy: true,
  }
  const app = await buildApp({
    backend: { mode: 'sandbox', sandbox: sandboxOf(upstream) },
    attempts: options.attempts ?? new Attempts(await emptyStore()),
    distDir,
    loopback: true,
    lostOrderMs: 120_000,
    logLevel: 'silent',
    ...options,
  })
  onTestFinished(() => app.close())
  return { app, upstream }
}

/** A folder with a build of the console that ends with the test. */
function builtPage(): string {
  const distDir = mkdtempSync(join(tmpdir(), 'gateway-'))
  onTestFinished(() => rmSync(distDir, { recursive: true }))
  mkdirSync(join(distDir, 'assets'))
  writeFileSync(join(distDir, 'index.html'), PAGE)
  writeFileSync(join(distDir, 'assets/a-1.js'), 'plain')
  writeFileSync(join(distDir, 'assets/a-1.js.br'), 'as brotli')
  writeFileSync(join(distDir, 'assets/a-1.js.gz'), 'as gzip')
  writeFileSync(join(distDir, 'assets/a-1.js.map'), '{}')
  writeFileSync(join(distDir, 'icon.svg'), '<svg/>')
  writeFileSync(join(distDir, 'robots.txt'), 'User-agent: *\nDisallow: /\n')
  writeFileSync(join(distDir, 'manifest.webmanifest'), '{}')
  return distDir
}

function sandboxOf(upstream: Upstream): Sandbox {
  return {
    account: {
      accessKey: 'SCW00000000000000000',
      secretKey: SECRET_KEY,
      organizationId: 'organization',
      defaultProjectId: 'project',
    },
    async api(app) {
      app.addHook('onRequest', async (request) => {
        upstream.requests.push(request)
      })
      // The real API sends no charset, and the gateway must not add one.
      app.addHook('onSend', async (_request, reply) => {
        reply.header('content-type', 'application/json')
      })
      app.get('/interlink/v1beta1/regions/:region/links', async () => ({ links: 'x'.repeat(2000) }))
      app.post('/interlink/v1beta1/regions/:region/links', (request, reply) => upstream.order(request, reply))
      app.get('/interlink/v1beta1/regions/:region/links/:link_id', (request, reply) =>
        upstream.read(request, reply),
      )
      app.post('/interlink/v1beta1/regions/:region/links/:id/attach-vpc', async () => ({ id: 'link' }))
    },
    async control(app) {
      app.post('/sandbox/reset', async (_request, reply) => reply.code(204).send())
    },
    // What the gateway keeps is in the store of its test.
    database: { db: undefined as never, isShared: false },
    async check() {
      if (!upstream.healthy) throw new Error('the database is gone')
    },
    async close() {},
  }
}
