import { REGIONS } from '../../../contract/regions.ts'
import { formatBandwidth } from '../../../domain/catalogue/bandwidth.ts'
import { mapMarkers, type LocationFilter } from '../../../domain/catalogue/locations.ts'
import { listTexts } from '../../../domain/text/direction.ts'
import { compareNames } from '../../../domain/text/name-order.ts'
import { filterOptions, type FilterOption } from '../../ui/controls/filter-options.ts'
import { FilterSelect } from '../../ui/controls/filter-select.tsx'
import { SearchField } from '../../ui/controls/search-field.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import type { RegionLocations } from './use-catalogues.ts'

import list from '../../ui/tables/list.module.css'

interface Props {
  /** All of it: what there is can be filtered by. */
  regions: readonly RegionLocations[]
  filter: LocationFilter
  onChange: (change: Partial<LocationFilter>) => void
}

/** Search and filters, all plain inputs: what one sets is in the address. */
export function LocationsFilters({ regions, filter, onChange }: Props) {
  const { t, language } = useI18n()
  const places = regions.flatMap((region) => region.places)
  const partners = regions.flatMap((region) => region.partners)
  const sizes = [...new Set(places.flatMap(({ pop }) => pop.available_link_bandwidths_mbps))]
  const select = (
    name: 'region' | 'partner' | 'mbps' | 'layer' | 'city',
    label: string,
    options: readonly FilterOption[],
  ) => (
    <FilterSelect
      label={label}
      value={filter[name]}
      options={options}
      onChange={(value) => onChange({ [name]: value })}
    />
  )
  return (
    <search className={list.filters}>
      <SearchField
        hint={t('locations.search.hint')}
        value={filter.search}
        onChange={(search) => onChange({ search })}
      />
      {select(
        'region',
        t('links.column.region'),
        REGIONS.map((region) => [region, t(`region.${region}`)]),
      )}
      {select(
        'city',
        t('locations.city'),
        mapMarkers(places)
          .map(({ key, cities }): FilterOption => [key, listTexts(cities)])
          .toSorted(([, a], [, b]) => compareNames(a, b)),
      )}
      {select(
        'partner',
        t('links.column.partner'),
        filterOptions(
          partners.map(({ id }) => id),
          new Map(partners.map(({ id, name }) => [id, name])),
        ),
      )}
      {select(
        'mbps',
        t('links.column.bandwidth'),
        sizes.toSorted((a, b) => a - b).map((size) => [String(size), formatBandwidth(size, language)]),
      )}
      {select('layer', t('locations.layer'), [
        ['l2', t('locations.layer.l2')],
        ['l3', t('locations.layer.l3')],
      ])}
      <label className={list.check}>
        <input
          type="checkbox"
          checked={filter.dedicated}
          onChange={(event) => onChange({ dedicated: event.currentTarget.checked })}
        />
        {t('locations.dedicated')}
      </label>
    </search>
  )
}
