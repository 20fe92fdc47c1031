import { useLocation } from 'react-router'
import * as z from 'zod/mini'

import { CopyValue } from '../../../ui/controls/copy-value.tsx'
import { ApiMessage } from '../../../ui/feedback/api-message.tsx'
import { Note } from '../../../ui/feedback/note.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useLinkContext } from '../context/link-context.ts'

/** Passed by an order whose VPC could not be attached; see `VpcFailure`. */
const stateSchema = z.object({
  vpcFailed: z.object({ message: z.string(), requestId: z.optional(z.string()) }),
})

/** Right after the order: the link is ordered, its VPC is still to be attached. Gone once one is. */
export function VpcFailedNote() {
  const { t } = useI18n()
  const { link } = useLinkContext()
  const state = stateSchema.safeParse(useLocation().state)
  if (!state.success || link.vpc_id) return null
  const { message, requestId } = state.data.vpcFailed
  return (
    <Note tone="trouble" role="alert" title={t('link.vpc.ordered.failed')}>
      {message ? <ApiMessage message={message} /> : null}
      <p>{t('link.vpc.ordered.text')}</p>
      {requestId ? (
        <p>
          {t('error.requestId')} <CopyValue value={requestId} label={t('error.requestId')} />
        </p>
      ) : null}
    </Note>
  )
}
