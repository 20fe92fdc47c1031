import { Button, Group, TextInput } from '@mantine/core'
import type { FormEvent } from 'react'

import { useCreateVpc } from '../../../api/create-vpc.ts'
import { ButtonWithReason } from '../../../ui/controls/action-button.tsx'
import { MutationError } from '../../../ui/feedback/mutation-error.tsx'
import { useToast } from '../../../ui/hooks/announcer.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useKeptState } from '../../../ui/hooks/use-kept-state.ts'
import { useLinkContext } from '../context/link-context.ts'

/** Makes a VPC without leaving the panel; it comes back chosen. */
export function CreateVpc({ onDone }: { onDone: (vpcId?: string) => void }) {
  const { t } = useI18n()
  const { link, region } = useLinkContext()
  const toast = useToast()
  const create = useCreateVpc(region)
  const [name, setName] = useKeptState('vpc.name', `${link.name}-vpc`)
  const isMissing = name.trim() === ''

  function submit(event: FormEvent) {
    event.preventDefault()
    if (isMissing) return
    create.mutate(
      { name: name.trim(), project_id: link.project_id },
      {
        onSuccess: (vpc) => {
          toast(t('link.vpc.created', { vpc: vpc.name }))
          onDone(vpc.id)
        },
      },
    )
  }

  return (
    <form onSubmit={submit} noValidate>
      <TextInput
        label={t('link.vpc.name')}
        description={t('link.vpc.create.hint')}
        value={name}
        maxLength={255}
        error={isMissing ? t('link.vpc.name.missing') : undefined}
        onChange={(event) => setName(event.currentTarget.value)}
        data-autofocus
      />
      <Group gap="xs" mt="xs">
        <ButtonWithReason type="submit" error={create.error} loading={create.isPending}>
          {t('link.vpc.create.submit')}
        </ButtonWithReason>
        <Button variant="default" onClick={() => onDone()}>
          {t('common.cancel')}
        </Button>
      </Group>
      <MutationError what={t('link.vpc.create.failed')} error={create.error} />
    </form>
  )
}
