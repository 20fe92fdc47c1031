/** Connections to the API: direct, or through a proxy. */
import { request } from 'node:http'
import { request as requestByTls } from 'node:https'
import { isIP, type Socket } from 'node:net'

import { Agent, buildConnector, fetch, type RequestInit, type Response } from 'undici'

import { proxyFor, type Proxy } from './proxy.ts'
import { NotConnectedError } from './upstream-failure.ts'

/** How long a connection to the API may take, in milliseconds; through a proxy each of its two parts. */
export const CONNECT_MS = 5000

/**
 * Makes connections to the API at `apiUrl` ready for a request: TCP, the proxy's tunnel if the environment names one
 * (proxy.ts), and TLS. All of it comes before the first byte of a request, so it fails with `NotConnectedError` only.
 */
export function apiConnector(apiUrl: string, timeout: number): buildConnector.connector {
  const connect = buildConnector({ timeout, allowH2: false })
  const proxy = proxyFor(apiUrl, process.env)
  return (options, callback) => {
    const fail = (error: Error) => callback(new NotConnectedError(error), null)
    const finish: buildConnector.Callback = (...[error, socket]) =>
      error ? fail(error) : callback(null, socket)
    if (!proxy) return connect(options, finish)
    return openTunnel(proxy, apiUrl, timeout, (...[error, httpSocket]) =>
      error ? fail(error) : connect({ ...options, httpSocket }, finish),
    )
  }
}

type TunnelCallback = (...result: [error: Error] | [error: null, socket: Socket]) => void

/** Asks the proxy for a connection to the API, and calls back exactly once. Sends nothing of a call. */
function openTunnel(proxy: Proxy, apiUrl: string, timeout: number, callback: TunnelCallback): void {
  const { hostname, port } = new URL(apiUrl)
  const target = `${hostname}:${port || 443}`
  const { authorization } = proxy
  const url = new URL(proxy.origin)
  const asked = (url.protocol === 'https:' ? requestByTls : request)(url, {
    method: 'CONNECT',
    path: target,
    // The certificate is that of the proxy, not of the host that is asked for.
    servername: isIP(url.hostname) === 0 ? url.hostname : '',
    headers: { host: target, ...(authorization !== undefined && { 'proxy-authorization': authorization }) },
    agent: false,
  })
  const end = setTimeout(() => {
    asked.destroy(Object.assign(new Error('the proxy did not answer in time'), { code: 'ETIMEDOUT' }))
  }, timeout)
  asked.once('connect', ({ statusCode }, socket: Socket) => {
    clearTimeout(end)
    if (statusCode === 200) return callback(null, socket)
    socket.destroy()
    return callback(new Error(`the proxy answered ${statusCode}`))
  })
  asked.once('error', (error) => {
    clearTimeout(end)
    callback(error)
  })
  asked.end()
}

/** By origin of the API, of which a process has one. */
const agents = new Map<string, Agent>()

/** `fetch` for the API, over connections of `apiConnector`; `url` is absolute. Rejects as `fetch` does. */
export function fetchApi(url: string, init: Omit<RequestInit, 'dispatcher'>): Promise<Response> {
  const { origin } = new URL(url)
  const dispatcher = agents.get(origin) ?? new Agent({ connect: apiConnector(origin, CONNECT_MS) })
  agents.set(origin, dispatcher)
  return fetch(url, { ...init, dispatcher })
}
