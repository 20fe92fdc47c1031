/** Names and addresses of this machine: where gateway and sandbox listen unless told otherwise. */

/** As they stand in the header `Host`. */
const LOOPBACK_NAMES = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * True for an address that only this machine can reach.
 *
 * `host` is what the server listens on: a name or an address without brackets.
 */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
}

/**
 * True for a `Host` by which a browser on this machine reaches the server at `port`; any other may be a foreign
 * site that points its own name at 127.0.0.1 (DNS rebinding). `implied`: the port of a host without one.
 */
export function namesThisMachine(
  host: string | undefined,
  port: number | undefined,
  implied: number,
): boolean {
  const parts = /^(?<name>\[[^\]]*\]|[^:]*)(?::(?<port>\d+))?$/.exec(host ?? '')?.groups
  if (!parts?.name || !LOOPBACK_NAMES.has(parts.name.toLowerCase())) return false
  return port === undefined || Number(parts.port ?? implied) === port
}
