import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'

import type { Link } from '../../../../contract/interlink.ts'
import { isRegion, type Region } from '../../../../contract/regions.ts'
import { isNotFound } from '../../../../domain/console/api-error.ts'
import { linkQuery } from '../../../api/links.ts'
import { pollByState, polled, untilGone } from '../../../api/poll.ts'

/** The link of the page, and how well it is known. */
export interface LinkState {
  /** As last read; its loader made sure that there is a first reading. */
  link: Link
  region: Region
  /** It is not there any more: deleted here, elsewhere, or by the partner. */
  gone: boolean
  /** The last reading failed for another reason: what is shown may be old. */
  staleError: Error | null
  refresh: () => void
}

/** Reads the page's link, as often as its state deserves, until it is gone. */
export function useLink(): LinkState {
  const { region, linkId } = useParams()
  if (!isRegion(region) || !linkId) throw new Error('the link page is shown without its loader')
  const query = useQuery({
    ...linkQuery({ region, linkId }),
    ...polled(untilGone(pollByState)),
  })
  if (!query.data) throw query.error ?? new Error('the link page is shown without its loader')
  const missing = isNotFound(query.error)
  return {
    link: query.data,
    region,
    gone: missing || query.data.status === 'deleted',
    staleError: missing ? null : query.error,
    refresh: () => void query.refetch(),
  }
}
