import { Skeleton } from '@mantine/core'

import { permission } from '../../../../domain/link/actions.ts'
import { ActionButton } from '../../../ui/controls/action-button.tsx'
import { lazyPart } from '../../../ui/feedback/later.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useKeptState } from '../../../ui/hooks/use-kept-state.ts'
import { useLinkContext } from '../context/link-context.ts'

const EditForm = lazyPart(async () => (await import('./edit-form.tsx')).EditForm, {
  outline: () => <FormOutline />,
})

/** Changes name and tags (and, self-hosted, the peer ASN) in place. */
export function EditLink() {
  const { t } = useI18n()
  const { link } = useLinkContext()
  const [editing, setEditing] = useKeptState('edit-link.open', false)
  if (editing) return <EditForm onDone={() => setEditing(false)} />
  return (
    <ActionButton
      variant="default"
      size="xs"
      permission={permission('edit', link)}
      onClick={() => setEditing(true)}
    >
      {t('link.edit')}
    </ActionButton>
  )
}

function FormOutline() {
  const { t } = useI18n()
  return (
    <div aria-busy="true" role="group" aria-label={t('common.loading')}>
      <Skeleton height={200} />
    </div>
  )
}
