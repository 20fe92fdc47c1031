import { NumberInput } from '@mantine/core'
import type { FormEvent } from 'react'

import type { Link } from '../../../contract/interlink.ts'
import { ButtonWithReason } from '../../ui/controls/action-button.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { useKeptState } from '../../ui/hooks/use-kept-state.ts'
import type { Move } from './partner-actions.tsx'

import classes from './desk.module.css'

/** Lets time pass for one link: an unanswered request expires after 10 days (domain.md). */
export function AgeForm({ link, move }: { link: Link; move: Move }) {
  const { t } = useI18n()
  const [days, setDays] = useKeptState<number | string>(`age ${link.id}`, 1)
  if (link.status !== 'requested') return null

  function age(event: FormEvent) {
    event.preventDefault()
    if (typeof days === 'number') move.mutate({ kind: 'age', days })
  }

  return (
    <form className={classes.inline} onSubmit={age} noValidate>
      <NumberInput
        label={t('desk.age')}
        value={days}
        min={1}
        max={30}
        allowDecimal={false}
        hideControls
        error={typeof days === 'number' ? undefined : t('desk.age.missing')}
        onChange={setDays}
        w={140}
      />
      <ButtonWithReason type="submit" size="sm" variant="default" error={move.error} loading={move.isPending}>
        {t('desk.age.submit')}
      </ButtonWithReason>
    </form>
  )
}
