import { isLoopback } from './http/same-origin.ts'
/** Where the API is. */
import { UsageError } from './options.ts'

const SCALEWAY = 'https://api.scaleway.com'

/**
 * Origin of the API, `https://api.scaleway.com` unless `value` names another, without a slash at the
 * end. Throws `UsageError` for what is no origin, and for plain HTTP to another machine: the secret key
 * goes there with every call.
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
