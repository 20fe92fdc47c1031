/** Compresses responses made at run time; files are compressed once, at build (scripts/prepare). */
import { callbackify, promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

import type { FastifyInstance, FastifyReply } from 'fastify'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** Below this size compression saves less than a network packet. */
const MIN_COMPRESSED_BYTES = 1024

const compressed = callbackify(compress)

/** Compresses the text responses of `app` for clients that accept it. */
export function compressResponses(app: FastifyInstance): void {
  app.addHook('onSend', (_request, reply, payload, next) => {
    if (typeof payload !== 'string') next(null, payload)
    else compressed(reply, payload, next)
  })
}

/** The body to send for `text`, compressed when that pays; also sets the headers that go with it. */
export async function compress(reply: FastifyReply, text: string): Promise<string | Buffer> {
  if (text.length < MIN_COMPRESSED_BYTES || reply.hasHeader('content-encoding')) return text
  reply.header('vary', 'accept-encoding')
  const encoding = preferred(reply.request.headers['accept-encoding'])
  if (!encoding) return text
  reply.header('content-encoding', encoding).removeHeader('content-length')
  // Quality 5 takes about as long as gzip and is noticeably smaller.
  return encoding === 'br' ? brotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) : gzipped(text)
}

function preferred(accepted: string | undefined): 'br' | 'gzip' | undefined {
  const weights = new Map(
    (accepted ?? '').split(',').map((offer) => {
      const [name = '', weight] = offer.split(/;\s*q=/)
      return [name.trim(), Number(weight ?? 1)]
    }),
  )
  return (['br', 'gzip'] as const).find((name) => (weights.get(name) ?? 0) > 0)
}
