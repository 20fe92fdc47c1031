import { balanceIsolates } from '../../../domain/text/direction.ts'

/**
 * A text that is not the console's own, beside others: a name, a tag, what the API says. Whatever its direction,
 * its neighbours keep their place.
 */
export function Foreign({ text }: { text: string }) {
  return <bdi>{balanceIsolates(text)}</bdi>
}
