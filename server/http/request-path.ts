/** What path a request asks for, where no route tells. */

/** Scheme and authority of the absolute form (RFC 9112 §3.2.2), which clients send to proxies. */
const AUTHORITY = /^https?:\/\/[^/?#]*/i

/**
 * Path of the address of a request, decoded and without `.` and `..`. Undefined for what names none, such as
 * `*`, and for what begins with two slashes, which elsewhere would name another host.
 */
export function pathOf(url: string): string | undefined {
  const target = url.replace(AUTHORITY, '')
  if (!target.startsWith('/') || target.startsWith('//')) return undefined
  try {
    return decodeURIComponent(new URL(`http://gateway${target}`).pathname)
  } catch {
    return undefined
  }
}
