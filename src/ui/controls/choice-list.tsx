import type { ChangeEvent, FocusEvent, ReactNode, Ref } from 'react'

import classes from './choice-list.module.css'

/** One answer of a question that has few. */
export interface Choice {
  value: string
  label: string
  /** A few words about it, beside its label. */
  mark?: string | undefined
  description?: ReactNode
  /** What else describes it, in columns beside the label; what can be pressed there is no part of choosing it. */
  aside?: ReactNode
  /** Further ways to choose, below it; they do not describe it. */
  below?: ReactNode
  /** Set when it cannot be chosen: shown, with this reason (acceptance 10). */
  refusal?: string | undefined
  /** It cannot be chosen, and `aside` says why. */
  isRefused?: boolean
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
  /** One below the other, across the panel that they are in, instead of cards. */
  isRows?: boolean
  /** None can be chosen now. */
  disabled?: boolean
  error?: string | undefined
}

/** A question as native radio buttons on cards or rows: arrows move, labels are large targets, what is not available says why. */
export function ChoiceList({
  legend,
  choices,
  field: { chosen, ...field },
  isRows = false,
  disabled = false,
  error,
}: Props) {
  const errorId = `${field.name}-error`
  return (
    <fieldset
      className={classes.choices}
      aria-describedby={error ? errorId : undefined}
      aria-invalid={error ? true : undefined}
      role="radiogroup"
      disabled={disabled}
      // The panel's own heading says it to those who see.
      aria-label={isRows ? legend : undefined}
      id={`field-${field.name}`}
      tabIndex={-1}
    >
      {isRows ? null : <legend className={classes.legend}>{legend}</legend>}
      {error ? (
        <p id={errorId} className={classes.error}>
          {error}
        </p>
      ) : null}
      <div className={isRows ? classes.rows : classes.cards}>
        {choices.map((choice) => {
          const { value, label, mark, description, aside, below, refusal } = choice
          const isRefused = refusal !== undefined || choice.isRefused === true
          const labelId = `${field.name}-${value}-label`
          const textId = `${field.name}-${value}-text`
          const asideId = `${field.name}-${value}-aside`
          const hasText = Boolean(mark) || Boolean(description) || refusal !== undefined
          const describedBy = [hasText ? textId : undefined, aside ? asideId : undefined].filter(Boolean)
          return (
            <div
              key={value}
              className={isRows ? classes.row : classes.card}
              data-refused={isRefused || undefined}
              data-wide={aside ? true : undefined}
            >
              <label className={classes.target}>
                <input
                  type="radio"
                  value={value}
                  disabled={isRefused}
                  aria-labelledby={labelId}
                  aria-describedby={describedBy.length > 0 ? describedBy.join(' ') : undefined}
                  {...(chosen !== undefined && { checked: value === chosen })}
                  {...field}
                />
                <span className={classes.words}>
                  <span id={labelId} className={classes.label}>
                    {label}
                  </span>
                  <span id={textId} className={classes.text}>
                    {mark ? <span className={classes.mark}>{mark}</span> : null}
                    {description}
                    {refusal === undefined ? null : <span className={classes.refusal}>{refusal}</span>}
                  </span>
                </span>
              </label>
              {aside ? (
                <div id={asideId} className={classes.aside}>
                  {aside}
                </div>
              ) : null}
              {below ? <div className={classes.below}>{below}</div> : null}
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}
