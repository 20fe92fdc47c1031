import { Button, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'

import type { DeskLink } from '../../../contract/sandbox-control.ts'
import type { useDeskMove } from '../../api/sandbox.ts'
import { ButtonWithReason } from '../../ui/controls/action-button.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { useKeptState } from '../../ui/hooks/use-kept-state.ts'

import classes from './desk.module.css'

export type Move = ReturnType<typeof useDeskMove>

/** The partner's moves that fit the link's status now; the sandbox tells which. */
export function PartnerActions({ entry, move }: { entry: DeskLink; move: Move }) {
  const { t } = useI18n()
  const { link, partner_actions: actions } = entry
  const [refusing, setRefusing] = useKeptState(`refusing ${link.id}`, false)
  if (!link.partner) return null
  if (actions.length === 0) return <p className={classes.nothing}>{t('desk.nothing')}</p>
  return (
    <div className={classes.group} role="group" aria-label={t('desk.partner')}>
      {actions.map((action) =>
        action === 'refuse' ? (
          <Button
            key={action}
            size="xs"
            variant="default"
            aria-expanded={refusing}
            onClick={() => setRefusing(!refusing)}
          >
            {t('desk.action.refuse')}
          </Button>
        ) : (
          <ButtonWithReason
            key={action}
            size="xs"
            variant="default"
            error={move.error}
            loading={move.isPending}
            onClick={() => move.mutate({ kind: 'partner', action })}
          >
            {t(`desk.action.${action}`)}
          </ButtonWithReason>
        ),
      )}
      {refusing && actions.includes('refuse') ? <RefusalForm linkId={link.id} move={move} /> : null}
    </div>
  )
}

function RefusalForm({ linkId, move }: { linkId: string; move: Move }) {
  const { t } = useI18n()
  const [reason, setReason] = useKeptState(`refusal ${linkId}`, '')
  const [isMissing, setIsMissing] = useState(false)

  function refuse(event: FormEvent) {
    event.preventDefault()
    if (reason.trim() === '') setIsMissing(true)
    else move.mutate({ kind: 'partner', action: 'refuse', reason: reason.trim() })
  }

  return (
    <form className={classes.inline} onSubmit={refuse} noValidate>
      <TextInput
        label={t('desk.reason')}
        value={reason}
        required
        error={isMissing && reason.trim() === '' ? t('desk.reason.missing') : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <ButtonWithReason type="submit" size="sm" error={move.error} loading={move.isPending}>
        {t('desk.reason.submit')}
      </ButtonWithReason>
    </form>
  )
}
