import { TextInput } from '@mantine/core'

import { isNotFound } from '../../../../domain/console/api-error.ts'
import { mayHoldVoidKey, wasInService, wasProvisioned } from '../../../../domain/lifecycle/deletion.ts'
import { revealHidden } from '../../../../domain/text/hidden-characters.ts'
import { isNameTyped, nameToType } from '../../../../domain/text/typed-name.ts'
import { useDeleteLink, useDisableRoutePropagation } from '../../../api/link-writes.ts'
import { useContactNotes } from '../../../features/links/contact-notes.ts'
import { MutationError } from '../../../ui/feedback/mutation-error.tsx'
import { useToast } from '../../../ui/hooks/announcer.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useKeptState } from '../../../ui/hooks/use-kept-state.ts'
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx'
import { ToneIcon } from '../../../ui/status/tone-icon.tsx'
import { ExactText } from '../../../ui/text/exact-text.tsx'
import { useLinkContext } from '../context/link-context.ts'
import { LossForVpc } from '../vpc/loss-for-vpc.tsx'

import classes from './delete.module.css'

/**
 * Deletes in the documented order: propagation off first, then the link. Each step's result stays
 * visible, and a failed second step resumes there, since the first one then has nothing left to do
 * (acceptance 54, 55, 60).
 */
export function DeleteDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useI18n()
  const toast = useToast()
  const { link, region, facts, refresh } = useLinkContext()
  const ref = { region, linkId: link.id }
  const disable = useDisableRoutePropagation(ref)
  const remove = useDeleteLink(ref)
  const [typed, setTyped] = useKeptState('delete.typed', '')
  const isOn = link.enable_route_propagation
  const wasOn = isOn || disable.isSuccess
  const wasUp = wasInService(link)
  const notes = useContactNotes(link.id).value
  const partner = facts.partner.value?.name ?? t('actor.partner')
  const wanted = nameToType(link)
  const goneMeanwhile = isNotFound(remove.error) || isNotFound(disable.error)

  async function run() {
    remove.reset()
    disable.reset()
    try {
      if (isOn) await disable.mutateAsync(undefined)
      const answer = await remove.mutateAsync(undefined)
      toast(answer.status === 'deprovisioning' ? t('link.delete.started') : t('link.delete.done'))
      onClose()
    } catch (error) {
      // Shown by the dialog. Someone else was faster: the page tells, once it has looked again.
      if (isNotFound(error)) refresh()
    }
  }

  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={t('link.delete.title', { name: revealHidden(link.name) })}
      action={isOn ? t('link.delete.confirmBoth') : t('link.delete.confirm')}
      ready={isNameTyped(typed, link)}
      loading={disable.isPending || remove.isPending}
      onConfirm={() => void run()}
      error={disable.error ?? remove.error}
      failure={
        goneMeanwhile ? (
          <p role="alert">{t('link.delete.already')}</p>
        ) : (
          <>
            <MutationError what={t('link.delete.propagationFailed')} error={disable.error} />
            <MutationError what={t('link.delete.failed')} error={remove.error} />
          </>
        )
      }
    >
      <p>
        <strong>
          <ExactText text={link.name} />
        </strong>{' '}
        <code>{link.id}</code>
      </p>
      <ul className={classes.consequences}>
        {wasUp ? <li>{t('link.delete.stops')}</li> : <li>{t('link.delete.neverBuilt')}</li>}
        {link.vpc_id === undefined ? null : <LossForVpc vpcId={link.vpc_id} />}
        <li>{t('link.delete.final')}</li>
        {wasProvisioned(link) ? <li>{t('link.delete.partnerBills', { partner })}</li> : null}
        {mayHoldVoidKey(link, notes.provision !== undefined) ? (
          <li>{t('link.delete.voidKey', { partner })}</li>
        ) : null}
      </ul>
      {wasOn ? (
        <p className={classes.deleteStep} role="status">
          <ToneIcon tone={isOn ? 'in-progress' : 'working'} />
          {isOn ? t('link.delete.propagationOn') : t('link.delete.propagationOff')}
        </p>
      ) : null}
      <TextInput
        label={
          wanted.kind === 'name'
            ? t('link.delete.type', { name: wanted.text })
            : t('link.delete.typeId', { end: wanted.text })
        }
        value={typed}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
    </ConfirmDialog>
  )
}
