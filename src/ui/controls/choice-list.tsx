import type { ChangeEvent, FocusEvent, ReactNode, Ref } from 'react'

import classes from './choice-list.module.css'

/** One answer of a question that has few. */
export interface Choice {
  value: string
  label: string
  description?: ReactNode
  /** Set when it cannot be chosen: shown, with this reason (acceptance 10). */
  refusal?: string
}

/** How a form holds the answer: as the library for forms registers a field, or with the value that is `chosen`. */
export interface ChoiceField {
  name: string
  chosen?: string
  onChange: (event: ChangeEvent<HTMLInputElement>) => void
  onBlur?: (event: FocusEvent<HTMLInputElement>) => void
  ref?: Ref<HTMLInputElement>
}

interface Props {
  legend: string
  choices: Choice[]
  field: ChoiceField
  error?: string
}

/** A question as native radio buttons on cards: arrows move, labels are large targets, what is not available says why. */
export function ChoiceList({ legend, choices, field: { chosen, ...field }, error }: Props) {
  const errorId = `${field.name}-error`
  return (
    <fieldset
      className={classes.choices}
      aria-describedby={error ? errorId : undefined}
      aria-invalid={error ? true : undefined}
      role="radiogroup"
      id={`field-${field.name}`}
      tabIndex={-1}
    >
      <legend className={classes.legend}>{legend}</legend>
      {error ? (
        <p id={errorId} className={classes.error}>
          {error}
        </p>
      ) : null}
      <div className={classes.cards}>
        {choices.map((choice) => {
          const labelId = `${field.name}-${choice.value}-label`
          const textId = `${field.name}-${choice.value}-text`
          return (
            <label
              key={choice.value}
              className={classes.card}
              data-refused={choice.refusal ? true : undefined}
            >
              <input
                type="radio"
                value={choice.value}
                disabled={choice.refusal !== undefined}
                aria-labelledby={labelId}
                aria-describedby={choice.description || choice.refusal ? textId : undefined}
                {...(chosen !== undefined && { checked: choice.value === chosen })}
                {...field}
              />
              <span>
                <span id={labelId} className={classes.label}>
                  {choice.label}
                </span>
                <span id={textId} className={classes.text}>
                  {choice.description}
                  {choice.refusal ? <span className={classes.refusal}>{choice.refusal}</span> : null}
                </span>
              </span>
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
