/** Routing policies for tests. */
import type { RoutingPolicy } from '../../contract/interlink.ts'

/** An IPv4 policy that lets nothing pass, in the shape of recorded/create-routing-policy-1. */
export function aPolicy(changes: Partial<RoutingPolicy> = {}): RoutingPolicy {
  return {
    id: '11111111-aaaa-4aaa-8aaa-111111111111',
    project_id: 'f73ee410-5b3e-4ba6-ac33-cf10d2bd85dc',
    organization_id: 'f73ee410-5b3e-4ba6-ac33-cf10d2bd85dc',
    name: 'office-v4',
    tags: [],
    prefix_filter_in: [],
    prefix_filter_out: [],
    is_ipv6: false,
    created_at: '2026-04-19T20:29:51.721706Z',
    updated_at: '2026-04-19T20:29:51.721706Z',
    region: 'fr-par',
    ...changes,
  }
}
