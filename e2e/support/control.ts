/** What journeys do outside the page: place orders, play the partner, move time, provoke failures. */
import type * as z from 'zod/mini'

import { interlinkOperations } from '../../contract/interlink-operations.ts'
import type { Link } from '../../contract/interlink.ts'
import type { Operation } from '../../contract/operation.ts'
import {
  sandboxControlOperations,
  type Autopilot,
  type Fault,
  type linkStatusBodySchema,
  type PartnerAction,
  type SandboxState,
} from '../../contract/sandbox-control.ts'
import { callOperation, send, type Input, type Target } from './call.ts'

/** A hosted order by names instead of ids; what is left out is FranceIX at DC3 in Paris, 1 Gbps. */
export interface HostedOrder {
  name?: string
  region?: string
  partner?: string
  pop?: string
  bandwidthMbps?: number
  tags?: string[]
}

/** Drives one gateway and its sandbox, or with a secret key a stand-alone one. */
export class Control {
  readonly #target: Target

  constructor(url: string, secretKey?: string) {
    this.#target = { url, secretKey }
  }

  /** Any call of the API or the control interface, as the contract describes it. */
  call<O extends Operation>(operation: O, input: Input<O>) {
    return callOperation(this.#target, operation, input)
  }

  /** Empties the sandbox down to its seeded account and catalogue. */
  async reset(): Promise<void> {
    await this.call(sandboxControlOperations.reset, {})
  }

  state(): Promise<SandboxState> {
    return this.call(sandboxControlOperations.state, {})
  }

  /** Adds links in every state of life. */
  async seed(links: number): Promise<void> {
    await this.call(sandboxControlOperations.seed, { body: { links } })
  }

  /** Orders a hosted link through the API, as another user of the account would. */
  async order(order: HostedOrder = {}): Promise<Link> {
    const { region = 'fr-par', partner = 'FranceIX', pop = 'DC3', bandwidthMbps = 1000 } = order
    const query = { page_size: '1000' }
    const [{ default_project_id }, { partners }, { pops }] = await Promise.all([
      this.state(),
      this.call(interlinkOperations.listPartners, { path: { region }, query }),
      this.call(interlinkOperations.listPops, { path: { region }, query }),
    ])
    return this.call(interlinkOperations.createLink, {
      path: { region },
      body: {
        project_id: default_project_id,
        name: order.name ?? 'paris-1',
        tags: order.tags ?? [],
        partner_id: only(partners, partner).id,
        pop_id: only(pops, pop).id,
        bandwidth_mbps: bandwidthMbps,
      },
    })
  }

  /** Deletes a link through the API, as another user of the account would. */
  remove({ region, id }: Pick<Link, 'region' | 'id'>): Promise<Link> {
    return this.call(interlinkOperations.deleteLink, { path: { region, link_id: id } })
  }

  /** Acts as the link's partner; refusing needs a reason. */
  partner(link: Link, action: PartnerAction, reason?: string): Promise<Link> {
    const input = { path: { link_id: link.id }, body: { action, reason } }
    return this.call(sandboxControlOperations.partner, input)
  }

  /** Puts a link or its BGP sessions into a status that the life cycle alone would not reach now. */
  status(link: Link, body: z.input<typeof linkStatusBodySchema>): Promise<Link> {
    return this.call(sandboxControlOperations.status, { path: { link_id: link.id }, body })
  }

  /** Makes a link older. */
  age(link: Link, days: number): Promise<Link> {
    return this.call(sandboxControlOperations.age, { path: { link_id: link.id }, body: { days } })
  }

  /** Provokes a failure of the API; see `faultSchema`. */
  async fault(fault: Fault): Promise<void> {
    await this.call(sandboxControlOperations.addFault, { body: fault })
  }

  async clearFaults(): Promise<void> {
    await this.call(sandboxControlOperations.clearFaults, {})
  }

  async autopilot(autopilot: Autopilot): Promise<void> {
    const { method, path } = sandboxControlOperations.autopilot
    await send(this.#target, method, new URL(path, this.#target.url), autopilot)
  }
}

function only<T extends { name: string }>(items: readonly T[], name: string): T {
  const found = items.find((item) => item.name === name)
  if (!found) throw new Error(`No ${name} among ${items.map((item) => item.name).join(', ')}`)
  return found
}
