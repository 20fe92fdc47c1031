/** Where in the order an answer of the API belongs (acceptance 21; api-contract.md §7). */
import type { TypedError } from '../../contract/errors.ts'
import type { OrderStep } from './steps.ts'

/** Field of the request → the step that asks for it. */
const STEP_OF_ARGUMENT: Record<string, OrderStep> = {
  name: 'name',
  tags: 'name',
  pop_id: 'location',
  bandwidth_mbps: 'bandwidth',
  partner_id: 'provider',
  connection_id: 'provider',
  vlan: 'provider',
  peer_asn: 'provider',
  routing_policy_v4_id: 'routing',
  routing_policy_v6_id: 'routing',
}

/** What a 404 can name in an order → the step where it was chosen. */
const STEP_OF_RESOURCE: Record<string, OrderStep> = {
  partner: 'provider',
  dedicated_connection: 'provider',
  pop: 'location',
  routing_policy: 'routing',
}

/** One thing to mend: the step, and the API's own words about it, if any. */
export interface OrderFault {
  step: OrderStep
  message?: string
}

/**
 * The steps that a refusal points to, in the API's order, each once with its first message; empty when
 * it concerns no answer (permissions, quota). What is out of stock is out at that location.
 */
export function orderFaults(error: TypedError | undefined): OrderFault[] {
  const faults = new Map<OrderStep, OrderFault>()
  const add = (step: OrderStep | undefined, message?: string) => {
    if (step && !faults.has(step)) faults.set(step, message === undefined ? { step } : { step, message })
  }
  switch (error?.type) {
    case 'invalid_arguments':
      for (const { argument_name, help_message, reason } of error.details) {
        add(own(STEP_OF_ARGUMENT, argument_name), help_message ?? reason)
      }
      break
    case 'not_found':
      add(own(STEP_OF_RESOURCE, error.resource))
      break
    case 'out_of_stock':
      add('location')
      break
    default:
  }
  return [...faults.values()]
}

function own(table: Record<string, OrderStep>, key: string): OrderStep | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}
