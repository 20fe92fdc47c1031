import { paths } from '../../features/navigation/paths.ts'

/** Anything to resolve against; what leaves it leaves the console. */
const HERE = 'https://console.invalid'

/**
 * Where to go after signing in: the address that was asked for if it is one of the console, else the
 * start. Someone who makes a link to the sign-in page must not be able to send people elsewhere.
 */
export function returnPath(wanted: string | null): string {
  if (!wanted?.startsWith('/') || !URL.canParse(wanted, HERE)) return paths.links()
  const { origin, pathname, search, hash } = new URL(wanted, HERE)
  // A path that starts with two slashes would be read as a host further on.
  if (origin !== HERE || pathname.startsWith('//') || pathname === '/sign-in') return paths.links()
  return pathname + search + hash
}
