import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useParams } from 'react-router'

import type { DedicatedConnection, Link, Pop } from '../../../contract/interlink.ts'
import { isRegion, type Region } from '../../../contract/regions.ts'
import { portUse, type PortUse } from '../../../domain/catalogue/port.ts'
import { isNotFound } from '../../../domain/console/api-error.ts'
import { popsQuery } from '../../api/catalogue.ts'
import { connectionQuery } from '../../api/connections.ts'
import { linksQuery, selfHostedLinksOf } from '../../api/links.ts'
import { pollByState, polled, untilGone } from '../../api/poll.ts'

/** The connection of the page, and how well it is known. */
export interface ConnectionState {
  /** As last read; its loader made sure that there is a first reading. */
  connection: DedicatedConnection
  region: Region
  /** It is not there any more. */
  gone: boolean
  /** The last reading failed for another reason: what is shown may be old. */
  staleError: Error | null
  /** Undefined while the links on it are not known. */
  use: PortUse | undefined
  pop: Pop | undefined
  query: UseQueryResult<DedicatedConnection>
  links: UseQueryResult<Link[]>
}

/** Reads the page's connection and the links on it, as often as their states deserve, until it is gone. */
export function useConnection(): ConnectionState {
  const { region, connectionId } = useParams()
  if (!isRegion(region) || !connectionId) throw new Error('the connection page is shown without its loader')
  const query = useQuery({
    ...connectionQuery({ region, connectionId }),
    ...polled(untilGone(pollByState)),
  })
  const links = useQuery({
    ...linksQuery(selfHostedLinksOf(region)),
    ...polled(pollByState),
    retryOnMount: false,
  })
  const pops = useQuery({ ...popsQuery({ region }), retryOnMount: false })
  const { data: connection, error } = query
  if (!connection) throw error ?? new Error('the connection page is shown without its loader')
  const missing = isNotFound(error)
  return {
    connection,
    region,
    gone: missing || connection.status === 'deleted',
    staleError: missing ? null : error,
    use: links.data && portUse(connection, links.data),
    pop: pops.data?.find(({ id }) => id === connection.pop_id),
    query,
    links,
  }
}
