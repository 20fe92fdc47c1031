import { Button, Group, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'

import type { UpdateLinkBody } from '../../../contract/interlink.ts'
import { useUpdateLink } from '../../api/link-writes.ts'
import { permission } from '../../domain/actions.ts'
import { checkAsn } from '../../domain/asn.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { ActionButton } from '../../ui/action-button.tsx'
import { useAnnounce } from '../../ui/announcer.tsx'
import { TagField } from '../../ui/tag-field.tsx'
import { WriteError } from '../../ui/write-error.tsx'
import { useLinkContext } from './link-context.ts'

/** Longest name the API takes (api-contract.md §2.2). */
const NAME_MAX = 255

/** Changes name and tags (and, self-hosted, the peer ASN) in place; only what changed is sent. */
export function EditLink() {
  const { t } = useI18n()
  const { link } = useLinkContext()
  const [editing, setEditing] = useState(false)
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

function EditForm({ onDone }: { onDone: () => void }) {
  const { t } = useI18n()
  const { link, region } = useLinkContext()
  const announce = useAnnounce()
  const update = useUpdateLink({ region, linkId: link.id })
  // What was shown when editing began: a poll must not change what is being typed.
  const [start] = useState(link)
  const [name, setName] = useState(link.name)
  const [tags, setTags] = useState(link.tags)
  const startAsn = String(link.peer_bgp_config?.asn ?? '')
  const [asnText, setAsnText] = useState(startAsn)
  const mayEditAsn = permission('edit-peer-asn', link).allowed
  const asn = checkAsn(asnText)
  const isNameMissing = name.trim() === ''
  const isAsnWrong = mayEditAsn && asnText !== startAsn && !asn.ok
  const changedElsewhere = link.name !== start.name || link.tags.join('\n') !== start.tags.join('\n')

  function submit(event: FormEvent) {
    event.preventDefault()
    if (isNameMissing || isAsnWrong) return
    const body: UpdateLinkBody = {}
    if (name.trim() !== start.name) body.name = name.trim()
    if (tags.join('\n') !== start.tags.join('\n')) body.tags = tags
    if (mayEditAsn && asnText !== startAsn && asn.ok) body.peer_asn = asn.value
    if (Object.keys(body).length === 0) {
      onDone()
      return
    }
    update.mutate(body, {
      onSuccess: () => {
        announce(t('link.edit.saved'))
        onDone()
      },
    })
  }

  return (
    <form onSubmit={submit} noValidate>
      <TextInput
        label={t('link.edit.name')}
        value={name}
        maxLength={NAME_MAX}
        error={isNameMissing ? t('link.edit.name.missing') : undefined}
        onChange={(event) => setName(event.currentTarget.value)}
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
      {changedElsewhere ? (
        <p>
          {t('link.edit.changedElsewhere', {
            name: link.name,
            tags: link.tags.join(', ') || t('tags.none'),
          })}
        </p>
      ) : null}
      <WriteError what={t('link.edit.failed')} error={update.error} />
      <Group gap="xs" mt="xs">
        <Button type="submit" size="xs" loading={update.isPending}>
          {t('link.edit.save')}
        </Button>
        <Button size="xs" variant="default" onClick={onDone}>
          {t('common.cancel')}
        </Button>
      </Group>
    </form>
  )
}
