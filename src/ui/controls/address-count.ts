import type { Family } from '../../../domain/link/configuration.ts'
import { distinctAddresses } from '../../../domain/prefixes/sets.ts'
import type { Language } from '../../../i18n/catalogue.ts'
import { intl, type Translate } from '../../../i18n/translate.ts'

/** Up to here every digit of a count of subnets is shown; above, only how often it doubles can be read. */
const MOST_EXACT = 10_000_000n

const SUBNET_BITS = 64n

/** *1,024 addresses*; one counts once, however many prefixes it is in. IPv6 is counted in /64, its usual subnet. */
export function addressesText(
  prefixes: readonly string[],
  family: Family,
  t: Translate,
  language: Language,
): string {
  const addresses = distinctAddresses(prefixes)
  const subnets = family === 'ipv6' ? addresses >> SUBNET_BITS : 0n
  const count = subnets > 0n ? subnets : addresses
  const number = subnets > MOST_EXACT ? powerText(subnets) : intl.number(language).format(count)
  const values = { count: Number(count), number }
  return subnets > 0n ? t('policy.prefix.subnets', values) : t('policy.prefix.addresses', values)
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** *2⁵⁶*, with a sign before it where it is only about that. */
function powerText(count: bigint): string {
  const power = count.toString(2).length - 1
  const raised = String(power).replaceAll(/\d/g, (digit) => RAISED[Number(digit)] ?? digit)
  return `${count === 1n << BigInt(power) ? '' : '≈ '}2${raised}`
}

/** *3 prefixes: 1,024 addresses*. */
export function prefixCountText(
  prefixes: readonly string[],
  family: Family,
  t: Translate,
  language: Language,
): string {
  const addresses = addressesText(prefixes, family, t, language)
  return t('policy.prefix.count', { count: prefixes.length, addresses })
}
