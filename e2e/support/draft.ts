/** Drafts of orders as the wizard keeps them: in the URL. For journeys that begin at a later step. */
import { interlinkOperations } from '../../contract/interlink-operations.ts'
import type { Partner, Pop } from '../../contract/interlink.ts'
import type { Control } from './control.ts'

export type DraftAnswers = Record<string, string>

/** What a region's catalogue names by id, found by a part of the name. */
export async function catalogue(control: Control, region = 'fr-par') {
  const query = { page_size: '1000' }
  const [{ partners }, { pops }] = await Promise.all([
    control.call(interlinkOperations.listPartners, { path: { region }, query }),
    control.call(interlinkOperations.listPops, { path: { region }, query }),
  ])
  return {
    partner: (name: string): Partner => find(partners, (partner) => partner.name, name),
    pop: (name: string): Pop => find(pops, (pop) => pop.display_name, name),
  }
}

function find<Item>(items: readonly Item[], nameOf: (item: Item) => string, part: string): Item {
  const found = items.find((item) => nameOf(item).includes(part))
  if (!found) throw new Error(`No ${part} among ${items.map(nameOf).join(', ')}`)
  return found
}

/** Every answer of a hosted order in Paris: FranceIX at TH2, 500 Mbps, no policy. */
export async function hostedDraft(control: Control, name = 'paris-th2'): Promise<DraftAnswers> {
  const { partner, pop } = await catalogue(control)
  return {
    kind: 'hosted',
    region: 'fr-par',
    partner: partner('FranceIX').id,
    location: pop('TH2').id,
    mbps: '500',
    routing: 'skip',
    name,
  }
}

/** Address of a wizard's step with these answers. */
export function stepPath(step: string, answers: DraftAnswers = {}): string {
  const search = new URLSearchParams(answers).toString()
  return `/interlinks/order/${step}${search && `?${search}`}`
}
