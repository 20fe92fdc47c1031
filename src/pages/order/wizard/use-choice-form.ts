import { useState, type FormEvent } from 'react'

import type { ChoiceField } from '../../../ui/controls/choice-list.tsx'
import { useKeptState } from '../../../ui/hooks/use-kept-state.ts'

/** A question with one answer, as `StepForm` and `ChoiceList` take it. */
export interface ChoiceForm {
  /** What is chosen; `''` as long as nothing is. */
  choice: string
  choose: (choice: string) => void
  /** Says why the choice cannot be taken. */
  refuse: (why: string) => void
  field: ChoiceField
  error: string | undefined
  errors: { choice?: { message: string } }
  submitCount: number
  isDirty: boolean
  /** The handler of a form: gives a choice to `take`, or says that there is none. */
  submit: (take: (choice: string) => void) => (event: FormEvent) => void
}

/**
 * A form with one question whose answer is one of a few values; `missing` is what is shown when none is
 * chosen. Without the library for forms: the wizard's first step is usable before that is loaded.
 */
export function useChoiceForm(given: string | undefined, missing: string): ChoiceForm {
  const [choice, setChoice] = useKeptState('choice', given ?? '')
  const [error, setError] = useState<string>()
  const [submitCount, setSubmitCount] = useState(0)

  function choose(next: string) {
    setChoice(next)
    setError(undefined)
  }

  return {
    choice,
    choose,
    refuse: setError,
    field: { name: 'choice', chosen: choice, onChange: (event) => choose(event.currentTarget.value) },
    error,
    errors: error === undefined ? {} : { choice: { message: error } },
    submitCount,
    isDirty: choice !== (given ?? ''),
    submit: (take) => (event) => {
      event.preventDefault()
      setSubmitCount(submitCount + 1)
      if (choice === '') setError(missing)
      else take(choice)
    },
  }
}
