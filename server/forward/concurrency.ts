/** Limits how many calls one session may have in progress, so that no session starves the others. */
import type { FastifyInstance } from 'fastify'

import { refuse } from '../http/refusal.ts'

/** A browser opens six connections per origin; several tabs behind one proxy can add up to this. */
const MAX_CALLS = 32
/** A session counts as recent for this long after its last call. */
const RECENT_MS = 10 * 60 * 1000

interface Use {
  calls: number
  lastAt: number
}

/**
 * Limits the calls of `api`; further ones are refused with 429. Returns a function that counts recent
 * sessions. Needs `request.caller`.
 */
export function limitConcurrency(api: FastifyInstance, max = MAX_CALLS): () => number {
  const uses = new Map<string, Use>()
  const forget = () => {
    for (const [id, use] of uses) {
      if (use.calls === 0 && Date.now() - use.lastAt > RECENT_MS) uses.delete(id)
    }
  }
  api.addHook('preParsing', (request, reply, _payload, next) => {
    const id = request.caller?.sessionId
    if (id === undefined) return next()
    if (!uses.has(id)) forget()
    const use = uses.get(id) ?? { calls: 0, lastAt: 0 }
    if (use.calls >= max) {
      reply.header('retry-after', '1')
      refuse(reply, 429, `More than ${max} calls of one session at once.`)
      return undefined
    }
    use.calls += 1
    use.lastAt = Date.now()
    uses.set(id, use)
    // Emitted once per response, whether complete or cut off.
    reply.raw.once('close', () => {
      use.calls -= 1
    })
    return next()
  })
  return () => {
    forget()
    return uses.size
  }
}
