/** Links as a table for spreadsheets and scripts. */
import type { Link } from '../../contract/interlink.ts'
import { nextStep, type StepContextOf } from '../lifecycle/next-step.ts'
import { sessionState } from '../link/bgp-sessions.ts'
import { linkKind } from '../link/kind.ts'
import { toCsv, type CsvFormat } from '../text/csv.ts'

/** What ids are called; an id without a name is shown as it is. */
export interface CsvNames {
  partner: ReadonlyMap<string, string>
  pop: ReadonlyMap<string, string>
  vpc: ReadonlyMap<string, string>
  /** What is known of a link besides itself. */
  factsOf?: StepContextOf
}

type Value = (link: Link, names: CsvNames) => string | number | null | undefined

/** Headings are the API's field names where there is one, so that they mean the same in every language. */
const FIELDS: Record<string, Value> = {
  id: (link) => link.id,
  name: (link) => link.name,
  region: (link) => link.region,
  kind: linkKind,
  status: (link) => link.status,
  next_actor: (link, { factsOf }) => nextStep(link, factsOf?.(link)).actor,
  next_step: (link, { factsOf }) => nextStep(link, factsOf?.(link)).code,
  deadline: (link) => nextStep(link).deadline,
  // Not as the API has it: a session that was never there is not down.
  bgp_v4_status: (link) => sessionState(link, 'ipv4'),
  bgp_v6_status: (link) => sessionState(link, 'ipv6'),
  partner: (link, { partner }) => link.partner && nameOf(partner, link.partner.partner_id),
  connection_id: (link) => link.self?.connection_id,
  pop: (link, { pop }) => nameOf(pop, link.pop_id),
  bandwidth_mbps: (link) => link.bandwidth_mbps,
  vlan: (link) => link.vlan,
  vpc: (link, { vpc }) => link.vpc_id && nameOf(vpc, link.vpc_id),
  enable_route_propagation: (link) => String(link.enable_route_propagation),
  tags: (link) => link.tags.join(', '),
  project_id: (link) => link.project_id,
  created_at: (link) => link.created_at,
  updated_at: (link) => link.updated_at,
}

const PAIRING_KEY: Record<string, Value> = { pairing_key: (link) => link.partner?.pairing_key }

function nameOf(names: ReadonlyMap<string, string>, id: string): string {
  return names.get(id) ?? id
}

/** One row a link under a header. Pairing keys only when asked for: who has one can connect (acceptance 35). */
export function linksToCsv(
  links: readonly Link[],
  names: CsvNames,
  withPairingKeys: boolean,
  format: CsvFormat = 'plain',
  language = 'en',
): string {
  const fields = withPairingKeys ? { ...FIELDS, ...PAIRING_KEY } : FIELDS
  const values = Object.values(fields)
  const rows = links.map((link) => values.map((value) => value(link, names) ?? ''))
  return toCsv([Object.keys(fields), ...rows], format, language)
}
