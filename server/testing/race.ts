/**
 * Many impatient clients: each order is sent several times at once to several gateways, over connections that
 * are cut.
 */
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'

import * as z from 'zod/mini'

import { gatewayErrorSchema } from '../../contract/errors.ts'
import { absenceProvesFrom, lookUpPause } from '../../domain/order/lost-order.ts'

const linksSchema = z.object({
  links: z.array(z.object({ id: z.string(), name: z.string() })),
  total_count: z.number(),
})

export interface Race {
  /** Addresses of the gateways, with a slash at the end. */
  gateways: readonly string[]
  /** Body of one order without its name. */
  body: object
  orders: number
  /** How many orders are being sent at once; those that are looked up do not count. */
  width: number
  /** For so long after its response was lost an order may still be carried out. */
  lostOrderMs: number
}

export interface RaceResult {
  /** Requests sent. */
  requests: number
  /** Attempts with an unknown outcome, which had to be looked up. */
  unknown: number
  /** Distinct names with a link, and the number of links. */
  names: number
  links: number
  /** How long it took to know, from the first request of an order, by the way in which it became known. */
  waits: Record<WayKnown, Wait>
}

/** Told by the response, found by a look-up, or proven to be missing, after which it was ordered again. */
type WayKnown = 'answered' | 'found' | 'missing'

/** In seconds. */
interface Wait {
  orders: number
  median: number
  longest: number
}

function waitOf(ms: readonly number[]): Wait {
  const sorted = ms.toSorted((a, b) => a - b)
  const seconds = (value = 0) => Math.round(value / 100) / 10
  return {
    orders: sorted.length,
    median: seconds(sorted[Math.floor(sorted.length / 2)]),
    longest: seconds(sorted.at(-1)),
  }
}

/** Before what was refused or failed is sent again, in ms. */
const FAILED_PAUSE_MS = 100

const LINKS = 'api/interlink/v1beta1/regions/fr-par/links'

/** Runs the race and counts the links at the end: the result is right when there is exactly one per order. */
export async function race({ gateways, body, orders, width, lostOrderMs }: Race): Promise<RaceResult> {
  const prefix = `race-${randomUUID().slice(0, 8)}`
  const result = { requests: 0, unknown: 0, names: 0, links: 0 }
  const waits: Record<WayKnown, number[]> = { answered: [], found: [], missing: [] }
  const gatewayOf = (index: number) => gateways[index % gateways.length] ?? ''
  async function send(name: string, key: string, index: number): Promise<'placed' | 'unknown'> {
    result.requests += 1
    let response: Response
    try {
      response = await fetch(gatewayOf(index) + LINKS, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-requested-with': 'race', 'idempotency-key': key },
        body: JSON.stringify({ ...body, name }),
      })
    } catch {
      return 'unknown'
    }
    const json: unknown = await response.json().catch(() => undefined)
    if (response.status === 200) return 'placed'
    // More calls of one session than a gateway takes at once: nothing was sent on.
    if (response.status === 429) {
      await pause(FAILED_PAUSE_MS)
      return send(name, key, index)
    }
    const error = gatewayErrorSchema.safeParse(json).data
    if (error?.may_have_been_carried_out || (response.status >= 500 && !error)) return 'unknown'
    throw new Error(`unexpected answer ${response.status}: ${JSON.stringify(json)}`)
  }

  async function linksNamed(name: string): Promise<z.output<typeof linksSchema>> {
    for (;;) {
      const response = await fetch(`${gatewayOf(0)}${LINKS}?name=${name}&page_size=100`).catch(
        () => undefined,
      )
      if (response?.ok) return linksSchema.parse(await response.json())
      await pause(FAILED_PAUSE_MS)
    }
  }

  /** As the console does: looked up until the link is there, or until its absence proves that there will be none. */
  async function isPlaced(name: string): Promise<boolean> {
    const provesFrom = absenceProvesFrom(new Date().toISOString(), lostOrderMs)
    for (let round = 0; ; round += 1) {
      await pause(lookUpPause(round, new Date(), provesFrom))
      const began = new Date()
      const { links } = await linksNamed(name)
      if (links.some((link) => link.name === name)) return true
      if (began >= provesFrom) return false
    }
  }

  /** Sends an order once, in several copies; resolves with false when none of them got a response. */
  async function isAnswered(name: string, index: number): Promise<boolean> {
    const key = randomUUID()
    const copies = 3 + (index % 6)
    const outcomes = await Promise.all(
      Array.from({ length: copies }, (_, copy) => send(name, key, index + copy)),
    )
    return outcomes.includes('placed')
  }

  const toSend = Array.from({ length: orders }, (_, index) => ({
    name: `${prefix}-${String(index).padStart(5, '0')}`,
    index,
  }))
  /** Look-ups under way: each takes minutes of waiting, and may lead to another order. */
  const open = new Set<Promise<void>>()
  /** Only what is proven to be missing is ordered again. */
  const settle = async (order: { name: string; index: number }, sentAt: number) => {
    const placed = await isPlaced(order.name)
    waits[placed ? 'found' : 'missing'].push(performance.now() - sentAt)
    if (!placed) toSend.push(order)
  }
  const sendAll = async () => {
    for (let order = toSend.shift(); order; order = toSend.shift()) {
      const { name, index } = order
      const sentAt = performance.now()
      if (await isAnswered(name, index)) {
        waits.answered.push(performance.now() - sentAt)
        continue
      }
      result.unknown += 1
      const lookUp = settle(order, sentAt)
      open.add(lookUp)
      void lookUp.finally(() => open.delete(lookUp))
    }
  }
  while (toSend.length > 0 || open.size > 0) {
    await Promise.all(Array.from({ length: width }, sendAll))
    if (toSend.length === 0 && open.size > 0) await Promise.race(open)
  }

  const names = new Set<string>()
  for (let page = 1; ; page += 1) {
    const response = await fetch(`${gatewayOf(0)}${LINKS}?name=${prefix}&page_size=100&page=${page}`)
    const { links, total_count } = linksSchema.parse(await response.json())
    for (const { name } of links) names.add(name)
    result.links = total_count
    if (links.length < 100) break
  }
  result.names = names.size
  return {
    ...result,
    waits: {
      answered: waitOf(waits.answered),
      found: waitOf(waits.found),
      missing: waitOf(waits.missing),
    },
  }
}
