/** The link operations except configuration (api-contract.md §2, §5). */
import type { interlinkOperations } from '../../../contract/interlink-operations.ts'
import { constraint } from '../../api/errors.ts'
import type { Handlers } from '../../api/handlers.ts'
import { addressOf, nameAndTags } from '../../store/owned.ts'
import { changeLink, requireNotBusy } from './change.ts'
import { createLink } from './create.ts'
import { deleteLink } from './delete.ts'
import { listLinks } from './list.ts'
import { findLink } from './store.ts'
import { linkToWire } from './wire.ts'

/** List, get, create, update, delete. */
export const linkHandlers: Pick<
  Handlers<typeof interlinkOperations>,
  'listLinks' | 'getLink' | 'createLink' | 'updateLink' | 'deleteLink'
> = {
  listLinks,

  async getLink({ params, caller, context }) {
    return findLink(context.db, addressOf({ params, caller }, params.link_id))
  },

  async createLink({ params, body, caller, context }) {
    const { organizationId } = caller
    return linkToWire(await createLink(context, { region: params.region, organizationId, body }))
  },

  async updateLink({ params, body, caller, context }) {
    return changeLink(context, addressOf({ params, caller }, params.link_id), async (link) => {
      requireNotBusy(link)
      if (body.peer_asn !== undefined && link.connectionId === null) {
        throw constraint('peer_asn', 'assigned by Scaleway on hosted links')
      }
      const changes = {
        ...nameAndTags(body),
        ...(body.peer_asn === undefined ? {} : { peerAsn: body.peer_asn }),
      }
      return Object.keys(changes).length === 0 ? undefined : changes
    })
  },
  async deleteLink({ params, caller, context }) {
    return deleteLink(context, addressOf({ params, caller }, params.link_id))
  },
}
