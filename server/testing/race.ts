/**
 * Many impatient clients: each order is sent several times at once to several gateways, over connections that
 * are cut.
 */
import { randomUUID } from 'node:crypto'

import * as z from 'zod/mini'

import { gatewayErrorSchema } from '../../contract/errors.ts'

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
  /** How many orders are in progress at once. */
  width: number
}

export interface RaceResult {
  /** Requests sent. */
  requests: number
  /** Attempts with an unknown outcome, which had to be looked up. */
  unknown: number
  /** Distinct names with a link, and the number of links. */
  names: number
  links: number
}

const LINKS = 'api/interlink/v1beta1/regions/fr-par/links'

/** Runs the race and counts the links at the end: the result is right when there is exactly one per order. */
export async function race({ gateways, body, orders, width }: Race): Promise<RaceResult> {
  const prefix = `race-${randomUUID().slice(0, 8)}`
  const result: RaceResult = { requests: 0, unknown: 0, names: 0, links: 0 }
  const gatewayOf = (index: number) => gateways[index % gateways.length] ?? ''
  let next = 0

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
    }
  }

  /** As the console does: an unknown outcome is looked up, and only a missing link is ordered again. */
  async function place(name: string, index: number): Promise<void> {
    for (;;) {
      const key = randomUUID()
      const copies = 3 + (index % 6)
      const outcomes = await Promise.all(
        Array.from({ length: copies }, (_, copy) => send(name, key, index + copy)),
      )
      if (outcomes.includes('placed')) return
      result.unknown += 1
      const { links } = await linksNamed(name)
      if (links.some((link) => link.name === name)) return
    }
  }

  await Promise.all(
    Array.from({ length: width }, async () => {
      while (next < orders) {
        const index = next++
        await place(`${prefix}-${String(index).padStart(5, '0')}`, index)
      }
    }),
  )
  const names = new Set<string>()
  for (let page = 1; ; page += 1) {
    const response = await fetch(`${gatewayOf(0)}${LINKS}?name=${prefix}&page_size=100&page=${page}`)
    const { links, total_count } = linksSchema.parse(await response.json())
    for (const { name } of links) names.add(name)
    result.links = total_count
    if (links.length < 100) break
  }
  result.names = names.size
  return result
}
