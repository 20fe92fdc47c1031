import { useEffect } from 'react'
import { useForm, type DefaultValues, type FieldValues, type Path, type UseFormProps } from 'react-hook-form'

import { useKept, type KeepOptions } from './use-kept-state.ts'

/**
 * As `useForm`, for what is not secret: what was typed is still there when a failed page is drawn again. `name` is
 * unique among the forms that a page shows at a time.
 */
export function useKeptForm<Values extends FieldValues, Sent = Values>(
  name: string,
  {
    overReload,
    ...options
  }: UseFormProps<Values, unknown, Sent> & { defaultValues: DefaultValues<Values> } & KeepOptions,
) {
  const form = useForm<Values, unknown, Sent>(options)
  const { recalled, keep } = useKept<Values>(name, { overReload })
  const { getValues, setValue, subscribe } = form

  // Field by field, and after `useForm` has begun: what it begins with stays what is compared with.
  useEffect(() => {
    for (const [field, value] of Object.entries(recalled ?? {}))
      setValue(field as Path<Values>, value as never, { shouldDirty: true })
  }, [recalled, setValue])

  useEffect(() => {
    keep(getValues())
    return subscribe({ formState: { values: true }, callback: ({ values }) => keep(values) })
  }, [keep, getValues, subscribe])

  return form
}
