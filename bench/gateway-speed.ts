/**
 * `node bench/gateway-speed.ts [--rounds N] [--seconds N]`: in one run, what the gateway adds to a call at
 * 200 requests a second, and how many it forwards compared with nginx doing the same. Rounds take turns, so
 * that other load on the machine affects all targets equally.
 */
import { parseArgs } from 'node:util'

import { cookieOf, LINKS, startSetting } from './gateway-setting.ts'
import { RawConnection, rawRequest } from './raw-client.ts'
import { median } from './table.ts'

const RATE = 200
const CONNECTIONS = 16
/** At a steady rate, calls can overlap on a busy machine. */
const CONNECTIONS_AT_RATE = 128

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, seconds: { type: 'string', default: '10' } },
})
const rounds = Number(values.rounds)
const seconds = Number(values.seconds)

interface Target {
  name: string
  port: number
  request: string
}

const setting = await startSetting()
const query = `${LINKS}?page_size=20`
const plain = { accept: 'application/json', 'accept-encoding': 'identity' }
const targets: Target[] = [
  { name: 'API alone', port: setting.ports.api, request: rawRequest('GET', query, plain) },
  { name: 'nginx', port: setting.ports.nginx, request: rawRequest('GET', `/api${query}`, plain) },
  { name: 'gateway', port: setting.ports.gateway, request: withSession(await setting.signIn(0)) },
]

function withSession(cookie: string): string {
  return rawRequest('GET', `/api${query}`, { ...plain, cookie, 'sec-fetch-site': 'same-origin' })
}

/**
 * Sends one request. Like a browser it continues with a renewed cookie, or every call would get another one.
 */
async function requestOnce(connection: RawConnection, target: Target): Promise<void> {
  const { status, head } = await connection.request(target.request)
  if (status !== 200) throw new Error(`answered with ${status}`)
  if (!head.includes('set-cookie')) return
  const renewed = cookieOf(head)
  if (renewed) target.request = withSession(renewed)
}

/** Sends requests at a steady rate, whether earlier ones are complete or not; times in milliseconds. */
async function atRate(connections: RawConnection[], target: Target): Promise<number[]> {
  const idle = [...connections]
  const times: number[] = []
  const calls: Promise<void>[] = []
  const start = performance.now()
  const count = RATE * seconds
  while (calls.length < count) {
    const due = Math.min(count, Math.floor(((performance.now() - start) * RATE) / 1000) + 1)
    while (calls.length < due) calls.push(one(start + (calls.length * 1000) / RATE))
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  await Promise.all(calls)
  return times

  async function one(dueAt: number): Promise<void> {
    const connection = idle.pop()
    if (!connection)
      throw new Error(`more than ${CONNECTIONS_AT_RATE} calls at once: slower than ${RATE} a second`)
    // A late timer of this process is not the server's delay.
    const sentAt = Math.max(dueAt, performance.now())
    await requestOnce(connection, target)
    times.push(performance.now() - sentAt)
    idle.push(connection)
  }
}

/** Sends requests as fast as possible; returns requests per second. */
async function atOnce(connections: RawConnection[], target: Target): Promise<number> {
  const start = performance.now()
  const end = start + seconds * 1000
  let completed = 0
  const work = async (connection: RawConnection) => {
    while (performance.now() < end) {
      await requestOnce(connection, target)
      completed += 1
    }
  }
  await Promise.all(connections.map(work))
  return (completed * 1000) / (performance.now() - start)
}

const at = (times: readonly number[], part: number) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * part)] ?? Number.NaN

/** Each measurement has its own connections, because servers close idle ones. */
async function connected<T>(
  target: Target,
  count: number,
  work: (connections: RawConnection[], target: Target) => Promise<T>,
): Promise<T> {
  const connections = await Promise.all(Array.from({ length: count }, () => RawConnection.open(target.port)))
  const result = await work(connections, target)
  for (const one of connections) one.close()
  return result
}

interface Result {
  p50: number[]
  p99: number[]
  perSecond: number[]
}

try {
  const results = new Map<Target, Result>(targets.map((one) => [one, { p50: [], p99: [], perSecond: [] }]))
  // The first calls include compilation.
  for (const target of targets) await connected(target, CONNECTIONS, atOnce)
  for (let round = 0; round < rounds; round += 1) {
    for (const [target, { p50, p99 }] of results) {
      const times = await connected(target, CONNECTIONS_AT_RATE, atRate)
      p50.push(at(times, 0.5))
      p99.push(at(times, 0.99))
    }
    for (const [target, { perSecond }] of results)
      perSecond.push(await connected(target, CONNECTIONS, atOnce))
  }

  const [api, nginx, gateway] = targets.map((one) => {
    const result = results.get(one)
    const of = (key: keyof Result) => median(result?.[key] ?? [])
    return { name: one.name, p50: of('p50'), p99: of('p99'), perSecond: of('perSecond') }
  })
  if (!api || !nginx || !gateway) throw new Error('a target is missing')
  console.log(`\nA page of 20 links, medians of ${rounds} rounds of ${seconds} s\n`)
  console.log(
    `| | p50 at ${RATE}/s | p99 at ${RATE}/s | added p99 | requests/s, ${CONNECTIONS} connections | of nginx |`,
  )
  console.log('| --- | ---: | ---: | ---: | ---: | ---: |')
  for (const { name, p50, p99, perSecond } of [api, nginx, gateway]) {
    const ms = (value: number) => `${value.toFixed(2)} ms`
    const share = (perSecond / nginx.perSecond).toFixed(2)
    console.log(
      `| ${name} | ${ms(p50)} | ${ms(p99)} | ${ms(p99 - api.p99)} | ${Math.round(perSecond)} | ${share} |`,
    )
  }
} finally {
  await setting.stop()
}
