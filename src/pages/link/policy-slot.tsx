import { Button, Group, NativeSelect } from '@mantine/core'
import { useState } from 'react'

import type { RoutingPolicy } from '../../../contract/interlink.ts'
import { useAttachRoutingPolicy, useDetachRoutingPolicy, useSetRoutingPolicy } from '../../api/link-writes.ts'
import { permission } from '../../domain/actions.ts'
import { policyId, type Family } from '../../domain/configuration.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { ActionButton } from '../../ui/action-button.tsx'
import { useAnnounce } from '../../ui/announcer.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { BgpBadge } from '../../ui/status-badge.tsx'
import { WriteError } from '../../ui/write-error.tsx'
import { CreatePolicy } from './create-policy.tsx'
import { useLinkContext } from './link-context.ts'
import { SubnetCoverage } from './subnet-coverage.tsx'

import classes from './link.module.css'

const FAMILY_NAME: Record<Family, string> = { ipv4: 'IPv4', ipv6: 'IPv6' }

/** One family's slot: what is attached with its prefixes, or the way to attach one. */
export function PolicySlot({ family, isPossible }: { family: Family; isPossible: boolean }) {
  const { t } = useI18n()
  const { link, region, facts } = useLinkContext()
  const attachedId = policyId(link, family)
  const attached = facts.policies.value?.find((policy) => policy.id === attachedId)
  const [choosing, setChoosing] = useState(false)
  const headingId = `policy-${family}`
  return (
    <section className={classes.slot} aria-labelledby={headingId}>
      <div className={classes.slotHead}>
        <h3 id={headingId}>{FAMILY_NAME[family]}</h3>
        <span>
          BGP <BgpBadge status={family === 'ipv4' ? link.bgp_v4_status : link.bgp_v6_status} />
        </span>
      </div>
      {attachedId ? (
        <>
          <p className={classes.line}>
            <strong>{attached?.name ?? attachedId}</strong>
          </p>
          {attached ? <Prefixes policy={attached} /> : null}
          {attached && link.vpc_id ? (
            <SubnetCoverage
              region={region}
              vpcId={link.vpc_id}
              family={family}
              prefixes={attached.prefix_filter_out}
            />
          ) : null}
          {choosing ? (
            <ChoosePolicy family={family} attachedId={attachedId} onDone={() => setChoosing(false)} />
          ) : (
            <Group gap="xs">
              <ActionButton
                size="xs"
                variant="default"
                permission={permission('replace-policy', link, family)}
                onClick={() => setChoosing(true)}
              >
                {t('link.policy.replace', { family: FAMILY_NAME[family] })}
              </ActionButton>
              {isPossible ? (
                <DetachPolicy family={family} policyId={attachedId} name={attached?.name ?? attachedId} />
              ) : null}
            </Group>
          )}
        </>
      ) : (
        <ChoosePolicy family={family} />
      )}
    </section>
  )
}

function Prefixes({ policy }: { policy: RoutingPolicy }) {
  const { t } = useI18n()
  return (
    <dl className={classes.prefixes}>
      <dt>{t('link.policy.out')}</dt>
      <dd>
        {policy.prefix_filter_out.length > 0
          ? policy.prefix_filter_out.map((prefix) => <code key={prefix}>{prefix}</code>)
          : t('link.policy.nothing')}
      </dd>
      <dt>{t('link.policy.in')}</dt>
      <dd>
        {policy.prefix_filter_in.length > 0
          ? policy.prefix_filter_in.map((prefix) => <code key={prefix}>{prefix}</code>)
          : t('link.policy.nothing')}
      </dd>
    </dl>
  )
}

interface ChooseProps {
  family: Family
  /** Set when another policy is to take its place in one move. */
  attachedId?: string
  onDone?: () => void
}

/** Chooses a policy for the slot, or makes one; an occupied slot is replaced without a gap (api-contract.md §5.4). */
function ChoosePolicy({ family, attachedId, onDone }: ChooseProps) {
  const { t } = useI18n()
  const { link, region, facts } = useLinkContext()
  const announce = useAnnounce()
  const ref = { region, linkId: link.id }
  const attach = useAttachRoutingPolicy(ref)
  const replace = useSetRoutingPolicy(ref)
  const write = attachedId ? replace : attach
  const [chosen, setChosen] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  const [creating, setCreating] = useState(false)
  const allowed = permission(attachedId ? 'replace-policy' : 'attach-policy', link, family)
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
        announce(t('link.policy.attachedNow', { family: FAMILY_NAME[family] }))
        onDone?.()
      },
    })
  }

  if (creating) {
    return (
      <CreatePolicy
        family={family}
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
          label={t('link.policy.choose', { family: FAMILY_NAME[family] })}
          value={chosen}
          error={isMissing && !chosen ? t('link.policy.missing') : undefined}
          disabled={!allowed.allowed}
          onChange={(event) => setChosen(event.currentTarget.value)}
          data={[
            { value: '', label: t('link.policy.choice') },
            ...choices.map((policy) => ({ value: policy.id, label: policy.name })),
          ]}
        />
      ) : (
        <p className={classes.line}>{t('link.policy.noneYet', { family: FAMILY_NAME[family] })}</p>
      )}
      <Group gap="xs" mt="xs">
        {choices.length > 0 ? (
          <ActionButton
            size="xs"
            variant="light"
            permission={allowed}
            loading={write.isPending}
            onClick={submit}
          >
            {attachedId
              ? t('link.policy.replace.submit')
              : t('link.policy.attach', { family: FAMILY_NAME[family] })}
          </ActionButton>
        ) : null}
        <ActionButton size="xs" variant="default" permission={allowed} onClick={() => setCreating(true)}>
          {t('link.policy.create', { family: FAMILY_NAME[family] })}
        </ActionButton>
        {onDone ? (
          <Button size="xs" variant="default" onClick={onDone}>
            {t('common.cancel')}
          </Button>
        ) : null}
      </Group>
      <WriteError what={t('link.policy.attach.failed')} error={write.error} />
    </>
  )
}

function DetachPolicy({ family, policyId: id, name }: { family: Family; policyId: string; name: string }) {
  const { t } = useI18n()
  const { link, region } = useLinkContext()
  const announce = useAnnounce()
  const detach = useDetachRoutingPolicy({ region, linkId: link.id })
  const [asking, setAsking] = useState(false)
  const other = policyId(link, family === 'ipv4' ? 'ipv6' : 'ipv4')
  return (
    <>
      <ActionButton
        size="xs"
        variant="default"
        permission={permission('detach-policy', link, family)}
        onClick={() => setAsking(true)}
      >
        {t('link.policy.detach', { family: FAMILY_NAME[family] })}
      </ActionButton>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('link.policy.detach.title', { policy: name })}
        action={t('link.policy.detach', { family: FAMILY_NAME[family] })}
        loading={detach.isPending}
        error={<WriteError what={t('link.policy.detach.failed')} error={detach.error} />}
        onConfirm={() =>
          detach.mutate(id, {
            onSuccess: () => {
              setAsking(false)
              announce(t('link.policy.detached', { family: FAMILY_NAME[family] }))
            },
          })
        }
      >
        <p>
          {t('link.policy.detach.consequence', { family: FAMILY_NAME[family] })}{' '}
          {other ? null : t('link.policy.detach.last')}
        </p>
      </ConfirmDialog>
    </>
  )
}
