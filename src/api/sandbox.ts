import { useMutation, useQueryClient } from '@tanstack/react-query'

import type { KnownBgpStatus, KnownLinkStatus } from '../../contract/interlink.ts'
import { sandboxControlOperations, type PartnerAction } from '../../contract/sandbox-control.ts'
import { isUuid } from '../../contract/uuid.ts'
import { foldText } from '../../domain/text/fold-text.ts'
import { storeLink } from './link-writes.ts'
import { keyFor, defineQuery } from './query.ts'
import { call } from './request.ts'

/** As many as one can look through; who seeks another searches. */
const DESK_PAGE = 50

/** The newest links as the partner desk sees them, with what the partner may do; a whole pairing key or a part of a name narrows them. */
export const sandboxStateQuery = defineQuery('sandboxState', ({ search }: { search: string }, signal) => {
  const wanted = foldText(search).trim()
  const filter = wanted === '' ? {} : isUuid(wanted) ? { pairing_key: wanted } : { name: wanted }
  return call(
    sandboxControlOperations.state,
    { path: {}, query: { page: 1, page_size: DESK_PAGE, ...filter } },
    { signal },
  )
})

/** What the desk can do to a link. */
export type DeskMove =
  | { kind: 'partner'; action: PartnerAction; reason?: string }
  | {
      kind: 'status'
      status?: KnownLinkStatus
      bgp_v4_status?: KnownBgpStatus
      bgp_v6_status?: KnownBgpStatus
    }
  | { kind: 'age'; days: number }

function makeMove(linkId: string, move: DeskMove) {
  const path = { link_id: linkId }
  switch (move.kind) {
    case 'partner':
      return call(sandboxControlOperations.partner, {
        path,
        body: { action: move.action, reason: move.reason },
      })
    case 'status': {
      const { kind: _, ...body } = move
      return call(sandboxControlOperations.status, { path, body })
    }
    case 'age':
      return call(sandboxControlOperations.age, { path, body: { days: move.days } })
  }
}

/** Plays the partner, moves a link's age or breaks a session; the customer's pages see it at their next poll. */
export function useDeskMove(linkId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (move: DeskMove) => makeMove(linkId, move),
    onSuccess: (link) => storeLink(client, link),
    onSettled: () => client.invalidateQueries({ queryKey: keyFor(sandboxStateQuery) }),
  })
}
