import { useState, type FormEvent } from 'react'

import type { ChoiceField } from '../../../ui/controls/choice-list.tsx'
import { useKeptState } from '../../../ui/hooks/use-kept-state.ts'
import { useRejection, type OrderedArgument } from './use-rejection.ts'

/** One question whose answer is one of a few values, as `ChoiceList` takes it. */
interface Choice {
  /** What is chosen; `''` as long as nothing is. */
  choice: string
  choose: (choice: string) => void
  /** Says why the choice cannot be taken. */
  refuse: (why: string) => void
  field: ChoiceField
  error: string | undefined
  isDirty: boolean
  /** False, and said so, where nothing is chosen. */
  check: () => boolean
}

/** A page's only question, as `StepForm` and `ChoiceList` take it. */
interface ChoiceForm extends Choice {
  errors: { choice?: { message: string } }
  submitCount: number
  /** The handler of a form: gives a choice to `take`, or says that there is none. */
  submit: (take: (choice: string) => void) => (event: FormEvent) => void
}

/**
 * A question whose answer is one of a few values; `missing` is what is shown when none is chosen. `name` is unique among
 * the questions of a page, and `rejected` what the API said of the answer that is given. Without the library for forms: the wizard's first page is usable before that is loaded.
 */
export function useChoice(
  name: string,
  given: string | undefined,
  missing: string,
  rejected?: string,
): Choice {
  const [choice, setChoice] = useKeptState(name, given ?? '', { overReload: true })
  const [error, setError] = useState(rejected)

  function choose(next: string) {
    setChoice(next)
    setError(undefined)
  }

  return {
    choice,
    choose,
    refuse: setError,
    field: { name, chosen: choice, onChange: (event) => choose(event.currentTarget.value) },
    error,
    isDirty: choice !== (given ?? ''),
    check: () => {
      if (choice === '') setError(missing)
      return choice !== ''
    },
  }
}

/** A form with one such question, which `argument` of the request is the answer to. */
export function useChoiceForm(
  given: string | undefined,
  missing: string,
  argument: OrderedArgument,
): ChoiceForm {
  const rejected = useRejection()
  const question = useChoice('choice', given, missing, rejected(argument))
  const [submitCount, setSubmitCount] = useState(0)
  const { choice, error, check } = question
  return {
    ...question,
    errors: error === undefined ? {} : { choice: { message: error } },
    submitCount,
    submit: (take) => (event) => {
      event.preventDefault()
      setSubmitCount(submitCount + 1)
      if (check()) take(choice)
    },
  }
}
