import { useMutation, useQueryClient } from '@tanstack/react-query'

import type { KnownBgpStatus, KnownLinkStatus } from '../../contract/interlink.ts'
import { sandboxControlOperations, type PartnerAction } from '../../contract/sandbox-control.ts'
import { storeLink } from './link-writes.ts'
import { keyOf, read } from './query.ts'
import { call } from './request.ts'

/** The sandbox as the partner desk sees it: every link with what the partner may do. */
export const sandboxStateQuery = read('sandboxState', (_: null, signal) =>
  call(sandboxControlOperations.state, { path: {} }, { signal }),
)

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
    onSettled: () => client.invalidateQueries({ queryKey: keyOf(sandboxStateQuery) }),
  })
}
