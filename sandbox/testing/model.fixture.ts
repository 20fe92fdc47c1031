/**
 * A simple reference of the rules of api-contract.md §5, written independently of the sandbox's code: the
 * response to each request, and the state of the link afterwards. Its only unit of time is the day.
 */

/** A link, as far as the rules are concerned. */
export interface ModelLink {
  id: string
  own: boolean
  status: string
  name: string
  vpc: string | undefined
  v4: string | undefined
  v6: string | undefined
  propagation: boolean
  /** Sessions kept down through the partner desk. */
  held: Set<'v4' | 'v6'>
  /** The partner deleted first. */
  left: boolean
  /** Day on which the partner was asked. */
  asked: number
  /** Where a lock or a configuration returns to. */
  resume: string | undefined
}

/** Status code, and the `type` of an error. */
export type Outcome = [status: number, type?: string]

const OK: Outcome = [200]
const INVALID: Outcome = [400, 'invalid_arguments']
const MISSING: Outcome = [404, 'not_found']
const PRECONDITION: Outcome = [412, 'precondition_failed']
const ILLEGAL: Outcome = [409, 'illegal_transition']
const DEAD_ENDS = new Set(['refused', 'expired', 'failed'])
const IN_SERVICE = new Set(['active', 'limited_connectivity', 'all_down'])
const FAMILIES = ['v4', 'v6'] as const
const DAYS_TO_ANSWER = 10

/** All links, policies and VPCs of the reference. */
export class Model {
  readonly links = new Map<string, ModelLink>()
  /** Id → is IPv6. */
  readonly policies = new Map<string, boolean>()
  readonly vpcs: ReadonlySet<string>
  #day = 0

  constructor(vpcs: readonly string[]) {
    this.vpcs = new Set(vpcs)
  }

  /** Adds the link of an order, under the id in its response. */
  ordered(id: string, name: string, own: boolean): void {
    this.links.set(id, {
      id,
      own,
      // A self-hosted link is `configuring` for some seconds; callers that order one wait for it.
      status: own ? 'ready' : 'requested',
      name,
      vpc: undefined,
      v4: undefined,
      v6: undefined,
      propagation: false,
      held: new Set(),
      left: false,
      asked: this.#day,
      resume: undefined,
    })
  }

  passDays(days: number): void {
    this.#day += days
    this.#expire()
  }

  /** Orders without a response expire, also those that return from a lock too late. */
  #expire(): void {
    for (const link of this.links.values()) {
      if (link.status === 'requested' && this.#day - link.asked >= DAYS_TO_ANSWER) link.status = 'expired'
    }
  }

  /** One session per policy; up only on a built link, and unless it is held down. */
  session(link: ModelLink, family: 'v4' | 'v6'): string {
    if (link[family] === undefined) return 'disabled'
    return IN_SERVICE.has(link.status) && !link.held.has(family) ? 'up' : 'down'
  }

  /** Sets a session; one that comes up on a self-hosted link means that its router was configured. */
  moveSession(id: string, family: 'v4' | 'v6', to: 'up' | 'down'): Outcome {
    const link = this.#look(id)
    if (!link) return MISSING
    if (link[family] === undefined) return ILLEGAL
    if (to === 'up') {
      if (link.status === 'ready') {
        link.status = 'active'
        link.held = new Set(FAMILIES)
      } else if (!IN_SERVICE.has(link.status)) return ILLEGAL
      link.held.delete(family)
    } else link.held.add(family)
    this.#follow(link)
    return OK
  }

  /** In service the status says how many of the sessions that exist are up. */
  #follow(link: ModelLink): void {
    if (!IN_SERVICE.has(link.status)) return
    const sessions = FAMILIES.map((family) => this.session(link, family)).filter((one) => one !== 'disabled')
    const up = sessions.filter((one) => one === 'up').length
    if (up === sessions.length) link.status = 'active'
    else link.status = up === 0 ? 'all_down' : 'limited_connectivity'
  }

  rename(id: string, name: string | undefined, asn: number | undefined): Outcome {
    if (name === '') return INVALID
    const link = this.#look(id)
    if (!link) return MISSING
    const busy = this.#busy(link)
    if (busy) return busy
    if (asn !== undefined && !link.own) return INVALID
    link.name = name ?? link.name
    return OK
  }

  attachVpc(id: string, vpc: string): Outcome {
    return this.#configure(id, (link) => {
      if (!this.vpcs.has(vpc)) return MISSING
      if (link.vpc !== undefined) return PRECONDITION
      link.vpc = vpc
      return OK
    })
  }

  detachVpc(id: string): Outcome {
    return this.#configure(id, (link) => {
      if (link.vpc === undefined) return PRECONDITION
      link.vpc = undefined
      link.propagation = false
      return OK
    })
  }

  attachPolicy(id: string, policy: string): Outcome {
    return this.#withPolicy(id, policy, (link, slot) => {
      if (link[slot] !== undefined) return PRECONDITION
      link[slot] = policy
      this.#follow(link)
      return OK
    })
  }

  setPolicy(id: string, policy: string): Outcome {
    return this.#withPolicy(id, policy, (link, slot) => {
      link[slot] = policy
      this.#follow(link)
      return OK
    })
  }

  detachPolicy(id: string, policy: string): Outcome {
    return this.#withPolicy(id, policy, (link, slot) => {
      if (link[slot] !== policy) return PRECONDITION
      link[slot] = undefined
      link.held.delete(slot)
      if (link.v4 === undefined && link.v6 === undefined) link.propagation = false
      this.#follow(link)
      return OK
    })
  }

  propagate(id: string, on: boolean): Outcome {
    return this.#configure(id, (link) => {
      link.propagation = on
      return OK
    })
  }

  /** Deletes the link; the third element is the status in the response. */
  delete(id: string): [...Outcome, shown?: string] {
    const link = this.#look(id)
    if (!link) return MISSING
    if (!(link.status === 'deprovisioning' && link.left)) {
      const busy = this.#busy(link)
      if (busy) return busy
    }
    if (link.own || link.left || link.status === 'requested' || DEAD_ENDS.has(link.status)) {
      this.links.delete(id)
      return [200, undefined, 'deleted']
    }
    link.status = 'deprovisioning'
    return [200, undefined, 'deprovisioning']
  }

  deletePolicy(policy: string): Outcome {
    if (!this.policies.has(policy)) return MISSING
    if ([...this.links.values()].some((link) => link.v4 === policy || link.v6 === policy)) return PRECONDITION
    this.policies.delete(policy)
    return [204]
  }

  partner(id: string, action: 'accept' | 'refuse' | 'provision' | 'deprovision'): Outcome {
    const step = {
      accept: ['requested', 'provisioning'],
      refuse: ['requested', 'refused'],
      provision: ['provisioning', 'active'],
      deprovision: ['deprovisioning', 'deleted'],
    }[action]
    const link = this.#look(id)
    if (!link) return MISSING
    if (link.own || link.left || link.status !== step[0]) return ILLEGAL
    link.status = step[1] ?? ''
    this.#follow(link)
    if (link.status === 'deleted') this.links.delete(id)
    return OK
  }

  partnerDelete(id: string): Outcome {
    const link = this.#look(id)
    if (!link) return MISSING
    if (link.own || !(link.status === 'provisioning' || IN_SERVICE.has(link.status))) return ILLEGAL
    link.status = 'deprovisioning'
    link.left = true
    return OK
  }

  /** Locks or configures the link, or ends either. */
  interrupt(id: string, to: 'locked' | 'configuring' | 'back'): Outcome {
    const link = this.#look(id)
    if (!link) return MISSING
    if (to === 'back') {
      if (link.resume === undefined) return OK
      ;[link.status, link.resume] = [link.resume, undefined]
      // Back in service, with the sessions that the status implies.
      if (link.status === 'active') link.held.clear()
      if (link.status === 'all_down') link.held = new Set(FAMILIES.filter((family) => link[family]))
      if (link.status === 'limited_connectivity') link.held = new Set(['v6'])
      return OK
    }
    if (link.status === to) return OK
    if (link.resume !== undefined || link.status === 'deprovisioning' || DEAD_ENDS.has(link.status)) {
      return ILLEGAL
    }
    ;[link.resume, link.status] = [link.status, to]
    return OK
  }

  #look(id: string): ModelLink | undefined {
    this.#expire()
    return this.links.get(id)
  }

  #busy(link: ModelLink): Outcome | undefined {
    if (['configuring', 'deprovisioning'].includes(link.status)) return [409, 'transient_state']
    return link.status === 'locked' ? [423, 'locked'] : undefined
  }

  #configure(id: string, change: (link: ModelLink) => Outcome): Outcome {
    const link = this.#look(id)
    if (!link) return MISSING
    const busy = this.#busy(link)
    if (busy) return busy
    return DEAD_ENDS.has(link.status) ? PRECONDITION : change(link)
  }

  #withPolicy(id: string, policy: string, change: (link: ModelLink, slot: 'v4' | 'v6') => Outcome): Outcome {
    return this.#configure(id, (link) => {
      const isIpv6 = this.policies.get(policy)
      return isIpv6 === undefined ? MISSING : change(link, isIpv6 ? 'v6' : 'v4')
    })
  }
}
