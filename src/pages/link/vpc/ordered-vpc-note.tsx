import { useCallback, useEffect, useState } from 'react'

import { isOpen } from '../../../../domain/console/api-error.ts'
import { permission, type RefusalCode } from '../../../../domain/link/actions.ts'
import { useAttachVpc } from '../../../api/link-writes.ts'
import { attachOnce, orderedVpcKey, orderedVpcSchema, type OrderedVpc } from '../../../api/ordered-vpc.ts'
import { writeStored } from '../../../browser/storage.ts'
import { ButtonWithReason } from '../../../ui/controls/action-button.tsx'
import { ErrorNote } from '../../../ui/feedback/error-note.tsx'
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
  const { value } = useLocalStorage(key, orderedVpcSchema, NONE)
  const isOver = gone || link.vpc_id !== undefined
  useEffect(() => {
    if (isOver) writeStored(key, undefined)
  }, [isOver, key])
  return value.vpcId === '' || isOver ? null : <Wanted vpcId={value.vpcId} />
}

function Wanted({ vpcId }: Pick<OrderedVpc, 'vpcId'>) {
  const { t } = useI18n()
  const { link, region, facts } = useLinkContext()
  const announce = useAnnounce()
  const { mutateAsync, isPending, error } = useAttachVpc({ region, linkId: link.id })
  const may = permission('attach-vpc', link)
  const vpc = facts.vpcs.value?.find(({ id }) => id === vpcId)?.name ?? vpcId

  const [hasFailed, setFailed] = useState(false)
  const attach = useCallback(
    () =>
      mutateAsync(vpcId).then(
        () => {
          announce(t('link.vpc.attachedNow'))
          return true
        },
        () => false, // shown below
      ),
    [mutateAsync, vpcId, announce, t],
  )
  useEffect(() => {
    if (may.allowed) void attachOnce(link.id, attach).then((isDone) => setFailed(!isDone))
  }, [may.allowed, link.id, attach])

  if (!may.allowed) {
    if (!PASSING.has(may.reason)) return null
    return (
      <Note tone="in-progress" role="status" title={t('link.vpc.ordered.waiting', { vpc })}>
        <p>{t(`refusal.${may.reason}`)}</p>
      </Note>
    )
  }
  if (isPending || !hasFailed)
    return <Note tone="in-progress">{t('link.vpc.ordered.attaching', { vpc })}</Note>
  const what = t('link.vpc.ordered.failed', { vpc })
  const again = (
    <ButtonWithReason size="xs" error={error} onClick={() => void attach()}>
      {t('link.vpc.ordered.attach', { vpc })}
    </ButtonWithReason>
  )
  return error ? (
    <ErrorNote
      what={what}
      error={error}
      unchanged={isOpen(error) ? t('error.outcomeUnknown') : t('link.vpc.ordered.text')}
      isQuoting={false}
    >
      {again}
    </ErrorNote>
  ) : (
    // Tried by another tab, or before the page was loaded.
    <Note tone="trouble" role="alert" title={what}>
      <p>{t('link.vpc.ordered.text')}</p>
      {again}
    </Note>
  )
}
