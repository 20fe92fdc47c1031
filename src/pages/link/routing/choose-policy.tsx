import { Button, Group, NativeSelect } from '@mantine/core'
import { useState } from 'react'

import { permission } from '../../../../domain/link/actions.ts'
import { FAMILY_NAMES, type Family } from '../../../../domain/link/configuration.ts'
import { listTexts } from '../../../../domain/text/direction.ts'
import { useAttachRoutingPolicy, useSetRoutingPolicy } from '../../../api/link-writes.ts'
import { useForeignProject } from '../../../features/projects/foreign-project.ts'
import { CreatePolicy } from '../../../features/routing-policies/create-policy.tsx'
import { ActionButton } from '../../../ui/controls/action-button.tsx'
import { MutationError } from '../../../ui/feedback/mutation-error.tsx'
import { useToast } from '../../../ui/hooks/announcer.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useKeptState } from '../../../ui/hooks/use-kept-state.ts'
import { useLinkContext } from '../context/link-context.ts'

import classes from '../link.module.css'

interface ChooseProps {
  family: Family
  /** Set when another policy is to take its place in one move. */
  attachedId?: string
  onDone?: () => void
}

/** Chooses a policy for the slot, or makes one; an occupied slot is replaced without a gap (api-contract.md §5.4). */
export function ChoosePolicy({ family, attachedId, onDone }: ChooseProps) {
  const { t } = useI18n()
  const { link, region, facts } = useLinkContext()
  const toast = useToast()
  const ref = { region, linkId: link.id }
  const attach = useAttachRoutingPolicy(ref)
  const replace = useSetRoutingPolicy(ref)
  const write = attachedId ? replace : attach
  const [chosen, setChosen] = useKeptState(`policy.chosen ${family}`, '')
  const [isMissing, setIsMissing] = useState(false)
  const [creating, setCreating] = useKeptState(`policy.creating ${family}`, false)
  const allowed = permission(attachedId ? 'replace-policy' : 'attach-policy', link, family)
  const foreign = useForeignProject(link.project_id)
  const choices = (facts.policies.value ?? []).filter(
    (policy) => policy.is_ipv6 === (family === 'ipv6') && policy.id !== attachedId,
  )

  function submit() {
    if (!chosen) {
      setIsMissing(true)
      return
    }
    write.mutate(chosen, {
      onSuccess: () => {
        toast(t('link.policy.attachedNow', { family: FAMILY_NAMES[family] }))
        onDone?.()
      },
    })
  }

  if (creating) {
    return (
      <CreatePolicy
        region={region}
        projectId={link.project_id}
        family={family}
        vpc={facts.vpcs.value?.find(({ id }) => id === link.vpc_id)}
        onDone={(created) => {
          setCreating(false)
          if (created) setChosen(created)
        }}
      />
    )
  }
  return (
    <>
      {choices.length > 0 ? (
        <NativeSelect
          label={t('link.policy.choose', { family: FAMILY_NAMES[family] })}
          value={chosen}
          error={isMissing && !chosen ? t('link.policy.missing') : undefined}
          disabled={!allowed.allowed}
          onChange={(event) => setChosen(event.currentTarget.value)}
          data={[
            { value: '', label: t('link.policy.choice') },
            ...choices.map((policy) => ({
              value: policy.id,
              label: listTexts([policy.name, foreign(policy)], ' · '),
            })),
          ]}
        />
      ) : (
        <p className={classes.line}>
          {t(attachedId ? 'link.policy.noOther' : 'link.policy.noneYet', { family: FAMILY_NAMES[family] })}
        </p>
      )}
      <Group gap="xs" mt="xs">
        {choices.length > 0 ? (
          <ActionButton
            size="xs"
            variant="default"
            permission={allowed}
            error={write.error}
            loading={write.isPending}
            onClick={submit}
          >
            {attachedId
              ? t('link.policy.replace.submit')
              : t('link.policy.attach', { family: FAMILY_NAMES[family] })}
          </ActionButton>
        ) : null}
        <ActionButton size="xs" variant="default" permission={allowed} onClick={() => setCreating(true)}>
          {t('link.policy.create', { family: FAMILY_NAMES[family] })}
        </ActionButton>
        {onDone ? (
          <Button size="xs" variant="default" onClick={onDone}>
            {t('common.cancel')}
          </Button>
        ) : null}
      </Group>
      <MutationError what={t('link.policy.attach.failed')} error={write.error} />
    </>
  )
}
