import { VisuallyHidden } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useMemo, useState, type ReactNode } from 'react'

import { LINK_STATUSES, type Link } from '../../../contract/interlink.ts'
import { REGIONS } from '../../../contract/regions.ts'
import { KINDS } from '../../../domain/link/kind.ts'
import { pairingKeyIn } from '../../../domain/link/pairing-key.ts'
import type { Names } from '../../features/links/region-links.ts'
import { filterOptions, type FilterOption } from '../../ui/controls/filter-options.ts'
import { filterSelects } from '../../ui/controls/filter-select.tsx'
import { masked } from '../../ui/controls/masked.ts'
import { SearchField } from '../../ui/controls/search-field.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import type { Filter, View } from './view.ts'

import list from '../../ui/tables/list.module.css'

interface Props {
  /** All of them: what they have can be filtered by. */
  links: readonly Link[]
  names: Names
  view: View
  onChange: (change: Partial<View>) => void
}

/** Statuses that a list can hold: a deleted link has left it (api-contract.md §2.1). */
const LISTED = LINK_STATUSES.filter((status) => status !== 'deleted')

const LESS_USED = ['kind', 'partner', 'location', 'tag'] as const satisfies Filter[]

/** Search and filters, all plain inputs: what one sets is in the address. */
export function LinksFilters({ links, names, view, onChange }: Props) {
  const { t } = useI18n()
  const [isOpen, setOpen] = useState(LESS_USED.some((filter) => view[filter]))
  const asked = pairingKeyIn(view.search)
  // A link's id looks like a key, and may be shown as it was typed.
  const key = links.some(({ id }) => id === asked) ? undefined : asked
  const filter = filterSelects<Filter>(view, onChange)
  return (
    <search className={list.filters}>
      <SearchField
        hint={t('links.search.hint')}
        value={key === undefined ? view.search : ''}
        onChange={(search) => onChange({ search })}
      />
      {key === undefined ? null : (
        <button type="button" className={list.plain} onClick={() => onChange({ search: '' })}>
          {t('links.filter.key', { key: masked(key) })}
          <IconX size={14} aria-hidden />
          <VisuallyHidden>{t('links.filter.key.remove')}</VisuallyHidden>
        </button>
      )}
      {filter(
        'status',
        t('links.column.status'),
        LISTED.map((status) => [status, t(`status.${status}`)]),
      )}
      {filter(
        'region',
        t('links.column.region'),
        REGIONS.map((region) => [region, t(`region.${region}`)]),
      )}
      <button type="button" className={list.plain} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t(isOpen ? 'links.filter.fewer' : 'links.filter.more')}
      </button>
      {isOpen ? <MoreFilters links={links} names={names} filter={filter} /> : null}
    </search>
  )
}

interface MoreProps extends Pick<Props, 'links' | 'names'> {
  filter: (name: Filter, label: string, options: readonly FilterOption[]) => ReactNode
}

/** Filters whose choices come from the links themselves. */
function MoreFilters({ links, names, filter }: MoreProps) {
  const { t } = useI18n()
  const partners = useMemo(
    () =>
      filterOptions(
        links.map((link) => link.partner?.partner_id),
        names.partner,
      ),
    [links, names.partner],
  )
  const locations = useMemo(
    () =>
      filterOptions(
        links.map((link) => link.pop_id),
        names.pop,
      ),
    [links, names.pop],
  )
  const tags = useMemo(() => filterOptions(links.flatMap((link) => link.tags)), [links])
  return (
    <div className={list.more}>
      {filter(
        'kind',
        t('links.column.kind'),
        KINDS.map((kind) => [kind, t(`kind.${kind}`)]),
      )}
      {filter('partner', t('links.column.partner'), partners)}
      {filter('location', t('links.column.pop'), locations)}
      {filter('tag', t('links.filter.tag'), tags)}
    </div>
  )
}
