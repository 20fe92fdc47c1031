import { useEffect, useEffectEvent } from 'react'
import type { FieldPath, FieldValues, UseFormSetError } from 'react-hook-form'

import { useRejection, type OrderedArgument } from './use-rejection.ts'

/** Shows what the API said of fields of the request on those of a form that ask for them, until they are sent again. */
export function useShownRejections<Values extends FieldValues>(
  setError: UseFormSetError<Values>,
  fields: Partial<Record<FieldPath<Values>, OrderedArgument>>,
): void {
  const rejected = useRejection()
  const show = useEffectEvent(() => {
    for (const [field, argument] of Object.entries(fields) as [FieldPath<Values>, OrderedArgument][]) {
      const message = rejected(argument)
      if (message !== undefined) setError(field, { message })
    }
  })
  useEffect(() => show(), [])
}
