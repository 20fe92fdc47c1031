import { Button } from '@mantine/core'
import { useEffect } from 'react'

import { permission, type RefusalCode } from '../../../../domain/link/actions.ts'
import { useAttachVpc } from '../../../api/link-writes.ts'
import { orderedVpcKey, orderedVpcSchema, type OrderedVpc } from '../../../api/ordered-vpc.ts'
import { writeStored } from '../../../browser/storage.ts'
import { MutationError } from '../../../ui/feedback/mutation-error.tsx'
import { Note } from '../../../ui/feedback/note.tsx'
import { useAnnounce } from '../../../ui/hooks/announcer.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useLocalStorage } from '../../../ui/hooks/use-local-storage.ts'
import { useLinkContext } from '../context/link-context.ts'

const schema = orderedVpcSchema
/** Refusals that may end by themselves: in any other state of the link its VPC is out of the question. */
const PASSING: ReadonlySet<RefusalCode> = new Set(['configuring', 'locked', 'unknown-status'])
const NONE: OrderedVpc = { vpcId: '', hasFailed: false }

/** The VPC that was chosen in the order, until it is attached: what it waits for, or the one button that attaches it. */
export function OrderedVpcNote() {
  const { link, gone } = useLinkContext()
  const key = orderedVpcKey(link.id)
  const { value } = useLocalStorage(key, schema, NONE)
  const isOver = gone || link.vpc_id !== undefined
  useEffect(() => {
    if (isOver) writeStored(key, undefined)
  }, [isOver, key])
  return value.vpcId === '' || isOver ? null : <Wanted wanted={value} />
}

function Wanted({ wanted: { vpcId, hasFailed } }: { wanted: OrderedVpc }) {
  const { t } = useI18n()
  const { link, region, facts } = useLinkContext()
  const announce = useAnnounce()
  const { mutate, isPending, error } = useAttachVpc({ region, linkId: link.id })
  const may = permission('attach-vpc', link)
  const key = orderedVpcKey(link.id)
  const vpc = facts.vpcs.value?.find(({ id }) => id === vpcId)?.name ?? vpcId

  const isReady = may.allowed && !hasFailed
  useEffect(() => {
    if (!isReady) return
    // Noted first, so that of several tabs only one tries, and a failure is not repeated by itself.
    writeStored(key, JSON.stringify({ vpcId, hasFailed: true } satisfies OrderedVpc))
    mutate(vpcId, { onSuccess: () => announce(t('link.vpc.attachedNow')) })
  }, [isReady, key, vpcId, mutate, announce, t])

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
      <Button
        size="xs"
        onClick={() => mutate(vpcId, { onSuccess: () => announce(t('link.vpc.attachedNow')) })}
      >
        {t('link.vpc.ordered.attach', { vpc })}
      </Button>
      <MutationError what={t('link.vpc.attach.failed')} error={error} />
    </Note>
  )
}
