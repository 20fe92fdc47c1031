import { Button, Group, NativeSelect } from '@mantine/core'
import { useState } from 'react'

import { permission } from '../../../../domain/link/actions.ts'
import { listTexts } from '../../../../domain/text/direction.ts'
import { useAttachVpc } from '../../../api/link-writes.ts'
import { useForeignProject } from '../../../features/projects/foreign-project.ts'
import { ActionButton } from '../../../ui/controls/action-button.tsx'
import { MutationError } from '../../../ui/feedback/mutation-error.tsx'
import { useToast } from '../../../ui/hooks/announcer.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useKeptState } from '../../../ui/hooks/use-kept-state.ts'
import { useLinkContext } from '../context/link-context.ts'
import { CreateVpc } from './create-vpc.tsx'

import classes from '../link.module.css'

/** Chooses a VPC of the region, or makes one, and attaches it (acceptance 44). */
export function AttachVpc() {
  const { t } = useI18n()
  const { link, region, facts } = useLinkContext()
  const toast = useToast()
  const attach = useAttachVpc({ region, linkId: link.id })
  const [chosen, setChosen] = useKeptState('vpc.chosen', '')
  const [creating, setCreating] = useKeptState('vpc.creating', false)
  const [isMissing, setIsMissing] = useState(false)
  const vpcs = facts.vpcs.value ?? []
  const foreign = useForeignProject(link.project_id)
  const allowed = permission('attach-vpc', link)

  function submit() {
    if (!chosen) {
      setIsMissing(true)
      return
    }
    attach.mutate(chosen, { onSuccess: () => toast(t('link.vpc.attachedNow')) })
  }

  return (
    <>
      <p className={classes.quiet}>{t('link.vpc.why')}</p>
      {creating ? (
        <CreateVpc
          onDone={(vpcId) => {
            setCreating(false)
            if (vpcId) setChosen(vpcId)
          }}
        />
      ) : (
        <>
          <NativeSelect
            label={t('link.vpc.choose', { region: t(`region.${region}`) })}
            value={chosen}
            error={isMissing && !chosen ? t('link.vpc.missing') : undefined}
            disabled={!allowed.allowed}
            onChange={(event) => setChosen(event.currentTarget.value)}
            data={[
              { value: '', label: facts.vpcs.value ? t('link.vpc.choice') : t('common.loading') },
              ...vpcs.map((vpc) => ({
                value: vpc.id,
                label: listTexts([vpc.name, foreign(vpc), vpc.id], ' · '),
              })),
            ]}
          />
          <Group gap="xs" mt="xs">
            <ActionButton
              variant="default"
              size="xs"
              permission={allowed}
              error={attach.error}
              loading={attach.isPending}
              onClick={submit}
            >
              {t('link.vpc.attach')}
            </ActionButton>
            {allowed.allowed ? (
              <Button variant="default" size="xs" onClick={() => setCreating(true)}>
                {t('link.vpc.create')}
              </Button>
            ) : null}
          </Group>
        </>
      )}
      <MutationError what={t('link.vpc.attach.failed')} error={attach.error} />
    </>
  )
}
