import { writeDraft } from '../../../../domain/order/draft.ts'
import { paths } from '../../../features/navigation/paths.ts'
import { CopyTextButton } from '../../../ui/controls/copy-text-button.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useOrderContext } from '../wizard/order-context.ts'
import { useOrderProject } from '../wizard/use-order-project.ts'

/**
 * The order so far as an address, to go on with elsewhere or to send to somebody for approval. It includes the
 * project, even where that is only the default, and leaves out the id of the attempt: each reader's order gets its own.
 */
export function CopyDraft() {
  const { t } = useI18n()
  const { page, draft } = useOrderContext()
  const projectId = useOrderProject()
  const address = () =>
    new URL(paths.order(page, writeDraft({ ...draft, projectId })), globalThis.location.origin).href
  return (
    <CopyTextButton value={address} label={t('order.copy.what')}>
      {t('order.copy')}
    </CopyTextButton>
  )
}
