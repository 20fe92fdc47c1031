/** A link on the customer's own port, ordered through the API. */
import { interlinkOperations } from '../../contract/interlink-operations.ts'
import type { Link } from '../../contract/interlink.ts'
import type { Control } from './control.ts'

/** On the port *paris-dc3-10g*, waiting for the customer's router. */
export async function selfHostedLink(control: Control, name = 'own-port'): Promise<Link> {
  const path = { region: 'fr-par' }
  const { connections } = await control.call(interlinkOperations.listDedicatedConnections, { path })
  const port = connections.find((each) => each.name === 'paris-dc3-10g')
  if (!port) throw new Error('No port paris-dc3-10g')
  return control.call(interlinkOperations.createLink, {
    path,
    body: {
      project_id: port.project_id,
      name,
      connection_id: port.id,
      pop_id: port.pop_id,
      bandwidth_mbps: 1000,
      peer_asn: 64512,
    },
  })
}
