import { useCallback, useEffect } from 'react'

import { permission, type RefusalCode } from '../../../../domain/link/actions.ts'
import { useAttachVpc } from '../../../api/link-writes.ts'
import { orderedVpcKey, orderedVpcSchema, type OrderedVpc } from '../../../api/ordered-vpc.ts'
import { writeStored } from '../../../browser/storage.ts'
import { ButtonWithReason } from '../../../ui/controls/action-button.tsx'
import { MutationError } from '../../../ui/feedback/mutation-error.tsx'
import { Note } from '../../../ui/feedback/note.tsx'
import { useAnnounce } from '../../../ui/hooks/announcer.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useLocalStorage } from '../../../ui/hooks/use-local-storage.ts'
import { useLinkContext } from '../context/link-context.ts'

/** Refusals that may end by themselves: in any other state of the link its VPC is out of the question. */
const PASSING: ReadonlySet<RefusalCode> = new Set(['configuring', 'locked', 'unknown-status'])
const NONE: OrderedVpc = { vpcId: '', hasFailed: false }

/** The VPC that was chosen in the order, until it is attached: what it waits for, or the one button that attaches it. */
export function OrderedVpcNote() {
  const { link, gone } = useLinkContext()
  const key = orderedVpcKey(link.id)
  const { value, write } = useLocalStorage(key, orderedVpcSchema, NONE)
  const isOver = gone || link.vpc_id !== undefined
  useEffect(() => {
    if (isOver) writeStored(key, undefined)
  }, [isOver, key])
  return value.vpcId === '' || isOver ? null : <Wanted wanted={value} onTry={write} />
}

interface WantedProps {
  wanted: OrderedVpc
  /** Notes how it stands before it is tried. */
  onTry: (noted: OrderedVpc) => void
}

function Wanted({ wanted: { vpcId, hasFailed }, onTry }: WantedProps) {
  const { t } = useI18n()
  const { link, region, facts } = useLinkContext()
  const announce = useAnnounce()
  const { mutate, isPending, error } = useAttachVpc({ region, linkId: link.id })
  const may = permission('attach-vpc', link)
  const vpc = facts.vpcs.value?.find(({ id }) => id === vpcId)?.name ?? vpcId

  const attach = useCallback(
    () => mutate(vpcId, { onSuccess: () => announce(t('link.vpc.attachedNow')) }),
    [mutate, vpcId, announce, t],
  )
  const isReady = may.allowed && !hasFailed
  useEffect(() => {
    if (!isReady) return
    // Noted first, so that of several tabs only one tries, and a failure is not repeated by itself.
    onTry({ vpcId, hasFailed: true })
    attach()
  }, [isReady, vpcId, onTry, attach])

  if (isPending || isReady) return <Note tone="in-progress">{t('link.vpc.ordered.attaching', { vpc })}</Note>
  if (!may.allowed) {
    if (!PASSING.has(may.reason)) return null
    return (
      <Note tone="in-progress" role="status" title={t('link.vpc.ordered.waiting', { vpc })}>
        <p>{t(`refusal.${may.reason}`)}</p>
      </Note>
    )
  }
  return (
    <Note tone="trouble" role="alert" title={t('link.vpc.ordered.failed', { vpc })}>
      <p>{t('link.vpc.ordered.text')}</p>
      <ButtonWithReason size="xs" error={error} onClick={attach}>
        {t('link.vpc.ordered.attach', { vpc })}
      </ButtonWithReason>
      <MutationError what={t('link.vpc.attach.failed')} error={error} />
    </Note>
  )
}
