/** Which proxy stands between this machine and the API: `HTTPS_PROXY` and `NO_PROXY`. */
import { isLoopback } from '../../contract/this-machine.ts'
import { UsageError } from '../options.ts'

/** An HTTP proxy that connects to the API for the gateway, which speaks TLS with the API through it. */
export interface Proxy {
  /** `http:` or `https:`, host and port; without user and password, so it can be shown. */
  origin: string
  /** Value of `Proxy-Authorization`. */
  authorization: string | undefined
}

/**
 * The proxy for the API at `apiUrl`, or undefined for a direct connection. Variables count in lower case first, as
 * with curl. An API on this machine is never asked through a proxy: it is the only one that may be without TLS, and
 * a proxy would read the key. Throws `UsageError`, without the value, which may hold a password.
 */
export function proxyFor(apiUrl: string, env: NodeJS.ProcessEnv): Proxy | undefined {
  const { protocol, hostname, port } = new URL(apiUrl)
  const host = hostname.replaceAll(/[[\]]/g, '').replace(/\.$/, '')
  const value = variable('HTTPS_PROXY', env)
  if (value === undefined || protocol !== 'https:' || isLoopback(host)) return undefined
  const exceptions = (variable('NO_PROXY', env) ?? '').split(/[,\s]+/).filter(Boolean)
  if (exceptions.some((entry) => covers(entry, host, Number(port) || 443))) return undefined
  return parse(value)
}

/**
 * What the start line says after the API's address: the proxy, or a variable that other programs take for one and
 * that the gateway does not use; empty for neither. Throws as `proxyFor`.
 */
export function proxyNote(apiUrl: string, env: NodeJS.ProcessEnv): string {
  const proxy = proxyFor(apiUrl, env)
  if (proxy) return ` through the proxy ${proxy.origin}`
  if (variable('HTTPS_PROXY', env) !== undefined || !apiUrl.startsWith('https:')) return ''
  const unused = ['HTTP_PROXY', 'ALL_PROXY'].filter((name) => variable(name, env) !== undefined)
  if (unused.length === 0) return ''
  return ` without a proxy: HTTPS_PROXY is not set, and ${unused.join(' and ')} ${unused.length > 1 ? 'are' : 'is'} not used`
}

function variable(name: string, env: NodeJS.ProcessEnv): string | undefined {
  return env[name.toLowerCase()] || env[name] || undefined
}

/** As undici and curl read it: a name covers its subdomains, `*.name` only those, `*` everything; `:port` limits it. */
function covers(entry: string, host: string, port: number): boolean {
  const [, bracketed, plain, entryPort] = /^(?:\[(.+)\]|([^:]+))(?::(\d+))?$/.exec(entry) ?? []
  if (entryPort !== undefined && Number(entryPort) !== port) return false
  const name = (bracketed ?? plain ?? entry).toLowerCase()
  if (name === '*') return true
  const domain = name.replace(/^\*?\./, '').replace(/^(.+)\.$/, '$1')
  return (host === domain && !name.startsWith('*')) || host.endsWith(`.${domain}`)
}

function parse(value: string): Proxy {
  // A proxy is often written without its scheme.
  const url = URL.parse(/^[a-z][\w+.-]*:\/\//i.test(value) ? value : `http://${value}`)
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '') {
    throw new UsageError(
      'HTTPS_PROXY must look like http://proxy.example:3128. Proxies of other kinds, such as SOCKS, are not supported.',
    )
  }
  return { origin: url.origin, authorization: authorization(url) }
}

function authorization({ username, password }: URL): string | undefined {
  if (username === '') return undefined
  try {
    const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
    return `Basic ${Buffer.from(pair).toString('base64')}`
  } catch (error) {
    throw new UsageError('User and password in HTTPS_PROXY must be percent-encoded: % is written %25.', {
      cause: error,
    })
  }
}
