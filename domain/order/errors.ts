/** Where in the order an error of the API belongs (acceptance 21; api-contract.md §7). */
import type { TypedError } from '../../contract/errors.ts'
import { getOwn } from '../text/get-own.ts'
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

/** What the API says of one field of the request, in its own words. */
export interface OrderFault {
  argument: string
  message: string
}

/** A step to change, and what the API says of its fields, if anything. */
export interface OrderError {
  step: OrderStep
  faults: OrderFault[]
}

/**
 * The steps that a refusal points to, in the API's order, each once with all that was said of it; empty when it
 * concerns no answer (permissions, quota). What is out of stock is out at that location.
 */
export function orderErrors(error: TypedError | undefined): OrderError[] {
  const errors = new Map<OrderStep, OrderFault[]>()
  const add = (step: OrderStep | undefined, ...faults: OrderFault[]) => {
    if (step) errors.set(step, [...(errors.get(step) ?? []), ...faults])
  }
  switch (error?.type) {
    case 'invalid_arguments':
      for (const { argument_name, help_message, reason } of error.details) {
        add(getOwn(STEP_OF_ARGUMENT, argument_name), {
          argument: argument_name,
          message: help_message ?? reason,
        })
      }
      break
    case 'not_found':
      add(getOwn(STEP_OF_RESOURCE, error.resource))
      break
    case 'out_of_stock':
      add('location')
      break
    default:
  }
  return [...errors].map(([step, faults]) => ({ step, faults }))
}
