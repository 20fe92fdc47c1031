/** How much a routing policy is on the wire: the gateway takes no call beyond `BODY_LIMIT_BYTES`. */
import type { PolicyValues } from './edit.ts'

/** Ids, the project and the IP version, with the names of their fields, in bytes: a little more than they ever are. */
const OTHER_FIELDS = 200

/** Bytes of the largest call that creates or changes a policy of these values. */
export function requestBytes({ name, tags, prefix_filter_out, prefix_filter_in }: PolicyValues): number {
  const body = JSON.stringify({ name, tags, prefix_filter_out, prefix_filter_in })
  return new TextEncoder().encode(body).length + OTHER_FIELDS
}
