import { Group, TextInput } from '@mantine/core'
import type { FormEvent } from 'react'

import { checkAsn } from '../../../../domain/catalogue/asn.ts'
import { permission } from '../../../../domain/link/actions.ts'
import { changedFields, editConflicts, valuesOf } from '../../../../domain/link/edit.ts'
import { useUpdateLink } from '../../../api/link-writes.ts'
import { ButtonWithReason } from '../../../ui/controls/action-button.tsx'
import { TagField } from '../../../ui/controls/tag-field.tsx'
import { EditConflicts } from '../../../ui/feedback/edit-conflicts.tsx'
import { MutationError } from '../../../ui/feedback/mutation-error.tsx'
import { useToast } from '../../../ui/hooks/announcer.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useKeptState } from '../../../ui/hooks/use-kept-state.ts'
import { Dialog } from '../../../ui/overlays/dialog.tsx'
import { useLinkContext } from '../context/link-context.ts'

/** Longest name the API takes (api-contract.md §2.2). */
const NAME_MAX = 255

/** The dialog of `EditLink`, shown closed before it opens. */
export function EditDialog({ opened, onDone }: { opened: boolean; onDone: () => void }) {
  const { t } = useI18n()
  return (
    <Dialog opened={opened} onClose={onDone} title={t('link.edit')} closeOnClickOutside={false}>
      <EditForm onDone={onDone} />
    </Dialog>
  )
}

/** Only what changed is sent. */
function EditForm({ onDone }: { onDone: () => void }) {
  const { t } = useI18n()
  const { link, region } = useLinkContext()
  const toast = useToast()
  const update = useUpdateLink({ region, linkId: link.id })
  // What the fields were filled from: a poll must not change what is being typed.
  const [start] = useKeptState('edit-link.start', () => valuesOf(link))
  const [name, setName] = useKeptState('edit-link.name', link.name)
  const [tags, setTags] = useKeptState('edit-link.tags', link.tags)
  const startAsn = String(start.asn ?? '')
  const [asnText, setAsnText] = useKeptState('edit-link.asn', startAsn)
  const mayEditAsn = permission('edit-peer-asn', link).allowed
  const asn = checkAsn(asnText)
  const isNameMissing = name.trim() === ''
  const isAsnWrong = mayEditAsn && asnText !== startAsn && !asn.ok
  const mine = { name: name.trim(), tags, asn: mayEditAsn && asn.ok ? asn.value : start.asn }
  const conflicts = editConflicts(start, valuesOf(link), mine)

  async function save() {
    // Between two polls someone may have been faster: look before overwriting.
    const { isSaved } = await update.mutateAsync({
      body: changedFields(start, mine),
      unlessConflict: (latest) => {
        const found = editConflicts(start, valuesOf(latest), mine)
        // What is on screen was seen when the button was pressed.
        return found.length > 0 && JSON.stringify(found) !== JSON.stringify(conflicts)
      },
    })
    if (!isSaved) return
    toast(t('link.edit.saved'))
    onDone()
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    if (isNameMissing || isAsnWrong) return
    if (Object.keys(changedFields(start, mine)).length === 0) {
      onDone()
      return
    }
    // What goes wrong is shown by the form.
    save().catch(() => undefined)
  }

  return (
    <form onSubmit={submit} noValidate>
      <TextInput
        label={t('link.edit.name')}
        value={name}
        maxLength={NAME_MAX}
        error={isNameMissing ? t('link.edit.name.missing') : undefined}
        onChange={(event) => setName(event.currentTarget.value)}
        data-autofocus
      />
      <TagField label={t('link.fact.tags')} tags={tags} onChange={setTags} />
      {mayEditAsn ? (
        <TextInput
          label={t('link.edit.asn')}
          inputMode="numeric"
          value={asnText}
          error={isAsnWrong && !asn.ok ? t(`asn.${asn.reason}`) : undefined}
          onChange={(event) => setAsnText(event.currentTarget.value)}
        />
      ) : null}
      <EditConflicts conflicts={conflicts} name={(field) => t(`link.edit.field.${field}`)} />
      <MutationError what={t('link.edit.failed')} error={update.error} />
      <Group justify="flex-end" gap="xs" mt="md">
        <ButtonWithReason variant="subtle" onClick={onDone} disabled={update.isPending}>
          {t('common.cancel')}
        </ButtonWithReason>
        <ButtonWithReason type="submit" error={update.error} loading={update.isPending}>
          {conflicts.length > 0 ? t('conflict.overwrite') : t('link.edit.save')}
        </ButtonWithReason>
      </Group>
    </form>
  )
}
