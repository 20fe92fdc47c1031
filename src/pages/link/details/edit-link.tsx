import { useMemo } from 'react'

import { permission } from '../../../../domain/link/actions.ts'
import { ActionButton } from '../../../ui/controls/action-button.tsx'
import { lazyPart, PartFailed } from '../../../ui/feedback/later.tsx'
import { useCommands } from '../../../ui/hooks/commands.ts'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useKeptState } from '../../../ui/hooks/use-kept-state.ts'
import { useLinkContext } from '../context/link-context.ts'

const EditDialog = lazyPart<{ opened: boolean; onDone: () => void }>(
  async () => (await import('./edit-form.tsx')).EditDialog,
  { failed: (failed, { opened }) => (opened ? <PartFailed {...failed} /> : null) },
)

/** Changes name and tags, and of a self-hosted link the AS number. */
export function EditLink() {
  const { t } = useI18n()
  const { link } = useLinkContext()
  const [editing, setEditing] = useKeptState('edit-link.open', false)
  const may = permission('edit', link)
  const refused = may.allowed ? undefined : t(`refusal.${may.reason}`)
  useCommands(
    useMemo(
      () => [{ id: 'edit-link', label: t('link.edit'), refused, does: { run: () => setEditing(true) } }],
      [refused, setEditing, t],
    ),
  )
  return (
    <>
      <ActionButton variant="default" size="xs" permission={may} onClick={() => setEditing(true)}>
        {t('link.edit')}
      </ActionButton>
      <EditDialog opened={editing} onDone={() => setEditing(false)} />
    </>
  )
}
