import { partnerListSchema, popListSchema } from '../../contract/interlink.ts'
import { sessionSchema } from '../../contract/session.ts'

const REGION = 'api/interlink/v1beta1/regions/fr-par'

/** Body of an order that can be placed, without its name. */
export async function orderBody(url: string, headers = {}): Promise<{ [field: string]: unknown }> {
  const get = async (path: string) => (await fetch(url + path, { headers })).json()
  const session = sessionSchema.parse(await get('session'))
  const [partner] = partnerListSchema.parse(await get(`${REGION}/partners`)).partners
  const { pops } = popListSchema.parse(await get(`${REGION}/pops?partner_id=${partner?.id}`))
  const pop = pops.find((one) => one.available_link_bandwidths_mbps.length > 0)
  return {
    project_id: session.default_project_id,
    partner_id: partner?.id,
    pop_id: pop?.id,
    bandwidth_mbps: pop?.available_link_bandwidths_mbps[0],
  }
}
