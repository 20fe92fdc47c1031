import type { LocationFilter } from '../../../domain/catalogue/locations.ts'

/** Everything that is there. */
export const UNFILTERED: LocationFilter = {
  search: '',
  region: '',
  partner: '',
  mbps: '',
  layer: '',
  city: '',
  dedicated: false,
}

/** Filters by one exact value. Their names are those of the URL's parameters. */
const VALUES = ['region', 'partner', 'mbps', 'layer', 'city'] as const

function read(params: URLSearchParams): LocationFilter {
  const filter = {
    ...UNFILTERED,
    search: params.get('q') ?? '',
    dedicated: params.get('dedicated') === 'yes',
  }
  for (const name of VALUES) filter[name] = params.get(name) ?? ''
  return filter
}

function write(current: URLSearchParams, filter: LocationFilter): URLSearchParams {
  const params = new URLSearchParams(current)
  const put = (name: string, value: string) => {
    if (value) params.set(name, value)
    else params.delete(name)
  }
  put('q', filter.search)
  put('dedicated', filter.dedicated ? 'yes' : '')
  for (const name of VALUES) put(name, filter[name])
  return params
}

/** What the page shows, as the URL has it (acceptance 28); for `useUrlView`. */
export const LOCATIONS_VIEW = { read, write }

/** True when something is filtered out, so that an empty result means *no match*. */
export function isFiltered(filter: LocationFilter): boolean {
  return filter.search !== '' || filter.dedicated || VALUES.some((name) => filter[name] !== '')
}
