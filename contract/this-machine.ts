/** Names and addresses of this machine: where gateway and sandbox listen unless told otherwise. */

/**
 * True for an address that only this machine can reach.
 *
 * `host` is what the server listens on: a name or an address without brackets.
 */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
}

/**
 * True for a `Host` by which a browser on this machine reaches the server, at whatever port: a tunnel (ssh, a
 * container, an editor) has one of its own. Any other name may be a foreign site that points it at 127.0.0.1 (DNS
 * rebinding), which no port could tell.
 */
export function namesThisMachine(host: string | undefined): boolean {
  const name = /^(?<name>\[[^\]]*\]|[^:]*)(?::\d+)?$/.exec(host ?? '')?.groups?.['name']
  return name !== undefined && isLoopback(name.replaceAll(/^\[|\]$/g, '').toLowerCase())
}
