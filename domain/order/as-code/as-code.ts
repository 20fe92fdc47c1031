/**
 * An order as other tools would place it (product.md "review"): Scaleway's CLI, Terraform and curl.
 * Secrets are named as variables, never written out.
 */
import type { CreateLinkBody } from '../../../contract/interlink.ts'
import type { Region } from '../../../contract/regions.ts'
import { hclString, shellWord } from '../../text/quote.ts'
import { terraformBlock, terraformLabel } from '../../text/terraform-block.ts'

export const CODE_TOOLS = ['scw', 'terraform', 'curl'] as const
export type CodeTool = (typeof CODE_TOOLS)[number]

const TOOL_NAMES: Record<CodeTool, string> = { scw: 'scw CLI', terraform: 'Terraform', curl: 'curl' }

/** The tool's own name, the same in every language. */
export function codeToolName(tool: CodeTool): string {
  return TOOL_NAMES[tool]
}

/**
 * The order for one tool, ready to paste; ends without a line break. Only Terraform takes the VPC with
 * the order: elsewhere it is attached by a second call, with the new link's id as a variable (api-contract.md §2.2).
 */
export function orderAsCode(tool: CodeTool, region: Region, body: CreateLinkBody, vpcId?: string): string {
  switch (tool) {
    case 'scw':
      return asScw(region, body, vpcId)
    case 'terraform':
      return asTerraform(region, body, vpcId)
    case 'curl':
      return asCurl(region, body, vpcId)
  }
}

/** `scw interlink link create`: arguments are `key=value`, lists are numbered (scaleway-cli usage). */
function asScw(region: Region, body: CreateLinkBody, vpcId?: string): string {
  const { tags = [], ...single } = body
  const pairs = Object.entries(single).filter(([, value]) => value !== undefined)
  const words = [
    ...pairs.map(([key, value]) => `${key.replaceAll('_', '-')}=${value}`),
    ...tags.map((tag, index) => `tags.${index}=${tag}`),
    `region=${region}`,
  ]
  const order = ['scw interlink link create', ...words.map(shellWord)].join(' \\\n  ')
  if (vpcId === undefined) return order
  return `${order}\n\nscw interlink link attach_vpc "$LINK_ID" vpc-id=${vpcId} region=${region}`
}

/** Location and partner as data sources, so that a plan fails early when they are gone. Ids carry their region. */
function asTerraform(region: Region, body: CreateLinkBody, vpcId?: string): string {
  const id = (text: string) => hclString(`${region}/${text}`)
  const label = terraformLabel(body.name, 'link')
  const blocks = [terraformBlock('data "scaleway_interlink_pop" "location"', [['pop_id', id(body.pop_id)]])]
  if (body.partner_id) {
    blocks.push(
      terraformBlock('data "scaleway_interlink_partner" "partner"', [['partner_id', id(body.partner_id)]]),
    )
  }
  const settings: [string, string][] = [
    ['name', hclString(body.name)],
    ['region', hclString(region)],
    ['project_id', hclString(body.project_id)],
    ['pop_id', 'data.scaleway_interlink_pop.location.id'],
  ]
  if (body.partner_id) settings.push(['partner_id', 'data.scaleway_interlink_partner.partner.id'])
  if (body.connection_id) settings.push(['connection_id', id(body.connection_id)])
  settings.push(['bandwidth_mbps', String(body.bandwidth_mbps)])
  if (body.vlan !== undefined) settings.push(['vlan', String(body.vlan)])
  // The provider requires it with a connection, where the API gives a default (api-contract.md §2.2).
  const isAsnAsked = body.connection_id !== undefined && body.peer_asn === undefined
  if (isAsnAsked) settings.push(['peer_asn', 'var.peer_asn'])
  if (body.peer_asn !== undefined) settings.push(['peer_asn', String(body.peer_asn)])
  if (body.routing_policy_v4_id) settings.push(['routing_policy_v4_id', id(body.routing_policy_v4_id)])
  if (body.routing_policy_v6_id) settings.push(['routing_policy_v6_id', id(body.routing_policy_v6_id)])
  if (vpcId !== undefined) settings.push(['vpc_id', id(vpcId)])
  if (body.tags?.length) settings.push(['tags', `[${body.tags.map(hclString).join(', ')}]`])
  if (isAsnAsked) {
    const variable = terraformBlock('variable "peer_asn"', [
      ['type', 'number'],
      ['description', hclString('AS number of your router, 1 to 65534')],
    ])
    blocks.push(
      `# Fill it in: the provider takes no connection without the AS number of your router.\n${variable}`,
    )
  }
  blocks.push(terraformBlock(`resource "scaleway_interlink_link" "${label}"`, settings))
  return blocks.join('\n\n')
}

function asCurl(region: Region, body: CreateLinkBody, vpcId?: string): string {
  const links = `https://api.scaleway.com/interlink/v1beta1/regions/${region}/links`
  const order = curlPost(`'${links}'`, body)
  if (vpcId === undefined) return order
  return `${order}\n\n${curlPost(`"${links}/$LINK_ID/attach-vpc"`, { vpc_id: vpcId })}`
}

function curlPost(quotedUrl: string, body: object): string {
  return [
    `curl -X POST ${quotedUrl}`,
    '-H "X-Auth-Token: $SCW_SECRET_KEY"',
    "-H 'Content-Type: application/json'",
    `-d ${shellWord(JSON.stringify(body, undefined, 2))}`,
  ].join(' \\\n  ')
}
