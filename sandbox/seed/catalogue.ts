/** The shape of a region's catalogue in the seed, and how it is inserted. */
import type { Transaction } from '../../store/database.ts'
import { nameKey } from '../store/name-key.ts'
import { partners, pops, sharedConnections } from '../store/schema/catalogue.ts'

type PartnerSeed = Omit<typeof partners.$inferInsert, 'region' | 'nameKey'>
type PopSeed = Omit<typeof pops.$inferInsert, 'region' | 'nameKey'> & {
  /** Ids of the partners with a shared connection there. */
  partners: string[]
}

/** What one region offers. */
export interface CatalogueSeed {
  region: string
  partners: PartnerSeed[]
  pops: PopSeed[]
}

/** Inserts one region's partners, PoPs and presences. */
export async function seedCatalogue(tx: Transaction, { region, ...catalogue }: CatalogueSeed): Promise<void> {
  await tx
    .insert(partners)
    .values(catalogue.partners.map((one) => ({ ...one, region, nameKey: nameKey(one.name) })))
  await tx.insert(pops).values(
    catalogue.pops.map(({ partners: _present, ...one }) => ({
      ...one,
      region,
      nameKey: nameKey(one.name),
    })),
  )
  await tx
    .insert(sharedConnections)
    .values(catalogue.pops.flatMap((pop) => pop.partners.map((partnerId) => ({ partnerId, popId: pop.id }))))
}
