import { Button, Group, NativeSelect, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'

import { useCreateVpc } from '../../api/create-vpc.ts'
import { useAttachVpc, useDetachVpc } from '../../api/link-writes.ts'
import { permission } from '../../domain/actions.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { ActionButton } from '../../ui/action-button.tsx'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Badge } from '../../ui/badge.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { CopyValue } from '../../ui/copy-value.tsx'
import { ErrorNote } from '../../ui/error-note.tsx'
import { Panel } from '../../ui/panel.tsx'
import { WriteError } from '../../ui/write-error.tsx'
import { useLinkContext } from './link-context.ts'
import { VpcRedundancy } from './vpc-redundancy.tsx'

import classes from './link.module.css'

/** The one VPC that this link leads to: attach, create and attach, detach. */
export function VpcPanel() {
  const { t } = useI18n()
  const { link, facts } = useLinkContext()
  return (
    <Panel
      title={t('link.vpc')}
      id="vpc"
      aside={
        <Badge
          tone={link.vpc_id ? 'working' : 'quiet'}
          label={link.vpc_id ? t('link.vpc.attached') : t('link.vpc.none')}
        />
      }
    >
      {facts.vpcs.error ? (
        <ErrorNote what={t('link.vpc.failed')} error={facts.vpcs.error} onRetry={facts.vpcs.retry} />
      ) : null}
      {link.vpc_id ? <AttachedVpc vpcId={link.vpc_id} /> : <AttachVpc />}
    </Panel>
  )
}

function AttachedVpc({ vpcId }: { vpcId: string }) {
  const { t } = useI18n()
  const { link, region, facts } = useLinkContext()
  const announce = useAnnounce()
  const detach = useDetachVpc({ region, linkId: link.id })
  const [asking, setAsking] = useState(false)
  const vpc = facts.vpcs.value?.find((known) => known.id === vpcId)
  return (
    <>
      <p className={classes.line}>
        <strong>{vpc?.name ?? t('link.vpc.unnamed')}</strong>{' '}
        <CopyValue value={vpcId} label={t('link.vpc.id')} />
      </p>
      <VpcRedundancy vpcId={vpcId} />
      <ActionButton
        variant="default"
        size="xs"
        permission={permission('detach-vpc', link)}
        onClick={() => setAsking(true)}
      >
        {t('link.vpc.detach')}
      </ActionButton>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('link.vpc.detach.title', { vpc: vpc?.name ?? vpcId })}
        action={t('link.vpc.detach')}
        loading={detach.isPending}
        error={<WriteError what={t('link.vpc.detach.failed')} error={detach.error} />}
        onConfirm={() =>
          detach.mutate(undefined, {
            onSuccess: () => {
              setAsking(false)
              announce(t('link.vpc.detached'))
            },
          })
        }
      >
        <p>
          {link.enable_route_propagation
            ? t('link.vpc.detach.stopsTraffic')
            : t('link.vpc.detach.consequence')}
        </p>
      </ConfirmDialog>
    </>
  )
}

function AttachVpc() {
  const { t } = useI18n()
  const { link, region, facts } = useLinkContext()
  const announce = useAnnounce()
  const attach = useAttachVpc({ region, linkId: link.id })
  const [chosen, setChosen] = useState('')
  const [creating, setCreating] = useState(false)
  const [isMissing, setIsMissing] = useState(false)
  const vpcs = facts.vpcs.value ?? []
  const allowed = permission('attach-vpc', link)

  function submit() {
    if (!chosen) {
      setIsMissing(true)
      return
    }
    attach.mutate(chosen, { onSuccess: () => announce(t('link.vpc.attachedNow')) })
  }

  return (
    <>
      <p className={classes.line}>{t('link.vpc.why')}</p>
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
              ...vpcs.map((vpc) => ({ value: vpc.id, label: `${vpc.name} · ${vpc.id}` })),
            ]}
          />
          <Group gap="xs" mt="xs">
            <ActionButton variant="light" permission={allowed} loading={attach.isPending} onClick={submit}>
              {t('link.vpc.attach')}
            </ActionButton>
            {allowed.allowed ? (
              <Button variant="default" onClick={() => setCreating(true)}>
                {t('link.vpc.create')}
              </Button>
            ) : null}
          </Group>
        </>
      )}
      <WriteError what={t('link.vpc.attach.failed')} error={attach.error} />
    </>
  )
}

function CreateVpc({ onDone }: { onDone: (vpcId?: string) => void }) {
  const { t } = useI18n()
  const { link, region } = useLinkContext()
  const announce = useAnnounce()
  const create = useCreateVpc(region)
  const [name, setName] = useState(`${link.name}-vpc`)
  const isMissing = name.trim() === ''

  function submit(event: FormEvent) {
    event.preventDefault()
    if (isMissing) return
    create.mutate(
      { name: name.trim(), project_id: link.project_id },
      {
        onSuccess: (vpc) => {
          announce(t('link.vpc.created', { vpc: vpc.name }))
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
        <Button type="submit" loading={create.isPending}>
          {t('link.vpc.create.submit')}
        </Button>
        <Button variant="default" onClick={() => onDone()}>
          {t('common.cancel')}
        </Button>
      </Group>
      <WriteError what={t('link.vpc.create.failed')} error={create.error} />
    </form>
  )
}
