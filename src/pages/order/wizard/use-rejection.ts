import type { CreateLinkBody } from '../../../../contract/interlink.ts'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useOrderContext } from './order-context.ts'

/** A field of the request. */
export type OrderedArgument = keyof CreateLinkBody

/** Gives what the API said of a field, as the error of what asks for it; undefined where it said nothing. */
export function useRejection(): (argument: OrderedArgument) => string | undefined {
  const { t } = useI18n()
  const { passed } = useOrderContext()
  return (argument) => {
    const said = passed.rejected?.find((each) => each.argument === argument)?.message
    return said === undefined ? undefined : t('order.rejected.field', { said })
  }
}
