/** The address of the API. */
import { isLoopback } from '../contract/this-machine.ts'
import { UsageError } from './options.ts'

const SCALEWAY = 'https://api.scaleway.com'

/**
 * Origin of the API without a slash at the end: `value`, or `https://api.scaleway.com` without one. Throws
 * `UsageError` for anything that is not an origin, and for plain HTTP to another machine, because the secret
 * key is sent there with every call.
 */
export function apiUrlFrom(value: string | undefined): string {
  if (value === undefined || value === '') return SCALEWAY
  const url = URL.parse(value)
  if (
    !url ||
    !/^https?:$/.test(url.protocol) ||
    url.pathname !== '/' ||
    url.search !== '' ||
    url.hash !== ''
  ) {
    throw new UsageError('SCW_API_URL must look like https://api.scaleway.com, without a path.')
  }
  if (url.username !== '' || url.password !== '') {
    throw new UsageError('SCW_API_URL must hold neither user nor password.')
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname.replaceAll(/[[\]]/g, ''))) {
    throw new UsageError('SCW_API_URL must be https: the secret key goes there with every call.')
  }
  return url.origin
}
