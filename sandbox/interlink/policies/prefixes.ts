/** Prefix lists of routing policies (api-contract.md §5.4): CIDR, one IP version per policy. */
import { isIPv4, isIPv6 } from 'node:net'

import { badFormat, constraint } from '../../api/errors.ts'

/** IP version of a prefix in CIDR notation, undefined when it is not one. */
export function cidrVersion(text: string): 4 | 6 | undefined {
  const [address = '', length = '', ...rest] = text.split('/')
  if (rest.length > 0 || !/^\d{1,3}$/.test(length) || address.includes('%')) return undefined
  if (isIPv4(address)) return Number(length) <= 32 ? 4 : undefined
  if (isIPv6(address)) return Number(length) <= 128 ? 6 : undefined
  return undefined
}

/** Throws 400 for the first prefix that is not in CIDR notation, or of the other IP version. */
export function checkPrefixes(argument: string, prefixes: string[] | undefined, isIpv6: boolean): void {
  for (const prefix of prefixes ?? []) {
    const version = cidrVersion(prefix)
    if (version === undefined) throw badFormat(argument, `${prefix} is not a prefix in CIDR notation`)
    if ((version === 6) !== isIpv6) {
      throw constraint(argument, `${prefix} is not an ${isIpv6 ? 'IPv6' : 'IPv4'} prefix`)
    }
  }
}
