import { queryOptions, useQuery, type QueryKey, type UseQueryOptions } from '@tanstack/react-query'

/**
 * A read, named once: gives the options for `useQuery` and `prefetchQuery` with its parameters. The
 * name starts the key, so invalidation is by name and no one writes a key. `Params` must be plain
 * data: it becomes the second part of the key.
 */
export function defineQuery<Params, Data>(
  name: string,
  fetchData: (params: Params, signal: AbortSignal) => Promise<Data>,
) {
  const options = (params: Params) =>
    queryOptions({
      queryKey: [name, params] as const,
      queryFn: ({ signal }) => fetchData(params, signal),
    })
  return Object.defineProperty(options, 'name', { value: name })
}

/** Every key of a read, whatever its parameters: what `invalidateQueries` takes. */
export function keyFor(query: { name: string }): QueryKey {
  return [query.name]
}

/**
 * Data that the route's loader has started to fetch. Throws when it is not there, because then the
 * loader was forgotten; pages need no test for missing data.
 */
export function usePrefetchedQuery<Data, Key extends QueryKey>(
  options: UseQueryOptions<Data, Error, Data, Key>,
): Data {
  const { data } = useQuery(options)
  if (data === undefined) {
    throw new Error(`No data for ${JSON.stringify(options.queryKey)}: its loader did not fetch it`)
  }
  return data
}
