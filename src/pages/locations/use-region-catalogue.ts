import { isRegion, type Region } from '../../../contract/regions.ts'
import { useCatalogues, type RegionLocations } from './use-catalogues.ts'

/** The part of the catalogue that an address is about. */
export function useRegionCatalogue(region: string | undefined): RegionLocations & { region: Region } {
  if (!isRegion(region)) throw new Error('a page of the catalogue is shown without its loader')
  const [catalogue] = useCatalogues([region])
  if (!catalogue) throw new Error(`no catalogue of ${region}`)
  return catalogue
}
