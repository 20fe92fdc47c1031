import { Button } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { useEffect, useLayoutEffect, useRef, type FormEvent, type ReactNode } from 'react'
import { Link } from 'react-router'

import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useOrderContext } from './order-context.ts'

import classes from './wizard.module.css'

interface Props {
  onSubmit: (event: FormEvent) => void
  /** Errors by field; each message is text for people. */
  errors: Readonly<Record<string, { message?: unknown } | undefined>>
  /** How often it was submitted: the summary takes focus again each time (acceptance 5). */
  submitCount: number
  /** Something was typed or chosen that is not in the URL yet. */
  isDirty: boolean
  /** Whether the answer stands for good, or what else is to be known before going on. */
  hint?: string
  children: ReactNode
}

/** The shell of a step's form: errors gathered on top with links to their fields, where *Next* leads and Back below. */
export function StepForm({ onSubmit, errors, submitCount, isDirty, hint, children }: Props) {
  const { t } = useI18n()
  const { back, next, draft, setDirty } = useOrderContext()
  useEffect(() => setDirty(isDirty), [setDirty, isDirty])
  const summary = useRef<HTMLDivElement>(null)
  const faults = Object.entries(errors).filter(([, error]) => error?.message)

  useLayoutEffect(() => {
    if (submitCount > 0) summary.current?.focus()
  }, [submitCount])

  const to = next === 'provider' && draft.kind !== undefined ? draft.kind : next
  return (
    <form onSubmit={onSubmit} noValidate className={classes.form}>
      {submitCount > 0 && faults.length > 0 ? (
        <div ref={summary} className={classes.summary} tabIndex={-1} role="alert">
          <p>{t('order.faults', { count: faults.length })}</p>
          <ul>
            {faults.map(([name, error]) => (
              <li key={name}>
                <a
                  href={`#field-${name}`}
                  onClick={(event) => {
                    event.preventDefault()
                    focusField(name)
                  }}
                >
                  {typeof error?.message === 'string' ? error.message : name}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {children}
      <div className={classes.foot}>
        <Button type="submit" rightSection={<IconArrowRight size={16} stroke={1.75} aria-hidden />}>
          {t(`order.to.${to}`)}
        </Button>
        {back ? (
          <Button component={Link} to={back} variant="subtle">
            {t('order.back')}
          </Button>
        ) : null}
        {hint ? <p className={classes.hint}>{hint}</p> : null}
      </div>
    </form>
  )
}

/** Focuses a field's first input, or the field itself where it is one. */
function focusField(name: string): void {
  const field = document.getElementById(`field-${name}`)
  const input = field?.matches('input, select, textarea')
    ? field
    : field?.querySelector<HTMLElement>('input:not(:disabled), select')
  ;(input ?? field)?.focus()
}
