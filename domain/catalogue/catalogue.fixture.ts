/** Locations, partners and a port for the tests of this folder; names and sizes as in api-contract.md §6. */
import type { DedicatedConnection, Partner, Pop } from '../../contract/interlink.ts'
import { CONNECTION_ID } from '../link/links.fixture.ts'

export function aPop(id: string, changes: Partial<Pop> = {}): Pop {
  return {
    id,
    name: id,
    hosting_provider_name: 'OpCore',
    address: undefined,
    city: 'Paris',
    logo_url: undefined,
    available_link_bandwidths_mbps: [50, 100, 1000],
    display_name: `Paris - ${id}`,
    region: 'fr-par',
    ...changes,
  }
}

export function aPartner(id: string, changes: Partial<Partner> = {}): Partner {
  return {
    id,
    name: id,
    contact_email: undefined,
    logo_url: undefined,
    portal_url: undefined,
    created_at: '2025-04-08T16:09:15.661184Z',
    updated_at: '2025-04-08T16:09:15.661184Z',
    region: undefined,
    ...changes,
  }
}

export function aConnection(changes: Partial<DedicatedConnection> = {}): DedicatedConnection {
  return {
    id: CONNECTION_ID,
    project_id: 'f73ee410-5b3e-4ba6-ac33-cf10d2bd85dc',
    organization_id: 'f73ee410-5b3e-4ba6-ac33-cf10d2bd85dc',
    status: 'active',
    name: 'port-1',
    tags: [],
    pop_id: 'dc3',
    bandwidth_mbps: 10_000,
    available_link_bandwidths: [1000, 2000, 5000, 10_000],
    created_at: '2026-01-08T16:09:15.661184Z',
    updated_at: '2026-01-08T16:09:15.661184Z',
    demarcation_info: undefined,
    vlan_range: { start: 2000, end: 2003 },
    region: 'fr-par',
    ...changes,
  }
}
