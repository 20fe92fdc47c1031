/** The customer's own ports, and links on them ordered through the API. */
import { interlinkOperations } from '../../contract/interlink-operations.ts'
import type { DedicatedConnection, Link } from '../../contract/interlink.ts'
import type { Control } from './control.ts'

/** A seeded port: *paris-dc3-10g*, or the one of another region. */
export async function portOf(control: Control, region = 'fr-par'): Promise<DedicatedConnection> {
  const { connections } = await control.call(interlinkOperations.listDedicatedConnections, {
    path: { region },
  })
  const [port] = connections
  if (!port) throw new Error(`No port in ${region}`)
  return port
}

/** Address of a port's page. */
export async function pathOfPort(control: Control, region = 'fr-par'): Promise<string> {
  return `/connections/${region}/${(await portOf(control, region)).id}`
}

/** On the port *paris-dc3-10g*, waiting for the customer's router. */
export async function selfHostedLink(
  control: Control,
  name = 'own-port',
  order: { bandwidth_mbps?: number; vlan?: number; project_id?: string } = {},
): Promise<Link> {
  const port = await portOf(control)
  return control.call(interlinkOperations.createLink, {
    path: { region: port.region },
    body: {
      project_id: port.project_id,
      name,
      connection_id: port.id,
      pop_id: port.pop_id,
      bandwidth_mbps: 1000,
      peer_asn: 64512,
      ...order,
    },
  })
}
