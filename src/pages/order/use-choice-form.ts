import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'

/** A form with one question whose answer is one of a few values; `missing` is what is said when none is chosen. */
export function useChoiceForm(given: string | undefined, missing: string) {
  return useForm({
    resolver: zodResolver(z.object({ choice: z.string(missing).check(z.minLength(1, missing)) })),
    defaultValues: { choice: given ?? '' },
    // The summary of errors takes the focus, not the first field (acceptance 5).
    shouldFocusError: false,
  })
}
