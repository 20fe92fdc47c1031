/**
 * `node bench/gateway-soak.ts [--minutes N] [--sessions N] [--rate N]`: many sessions that read, write and
 * order at a steady rate, and the memory of the gateway's process over time. Exits with code 1 above the
 * limit.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

import { cookieOf, LINKS, startSetting } from './gateway-setting.ts'
import { RawConnection, rawRequest } from './raw-client.ts'

const LIMIT_MB = 150
const CONNECTIONS = 64
const SAMPLES = 20
const ATTACH = `/api${LINKS}/0fd2bb9a-6a0b-4b2c-9a3e-6d3bcd1d7f10/attach-vpc`

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    sessions: { type: 'string', default: '500' },
    rate: { type: 'string', default: '200' },
  },
})
const [minutes, sessions, rate] = [Number(values.minutes), Number(values.sessions), Number(values.rate)]

const setting = await startSetting()

function residentMb(): number {
  const status = readFileSync(`/proc/${setting.pid}/status`, 'utf8')
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) / 1024
}

/** Of a hundred calls, ninety read and one orders. */
function requestOf(index: number, cookie: string): string {
  const headers = { cookie, 'x-requested-with': 'bench', 'accept-encoding': 'br' }
  if (index % 100 === 0) {
    const key = { ...headers, 'idempotency-key': `soak-order-${index}` }
    return rawRequest('POST', `/api${LINKS}`, key, '{"name":"soak"}')
  }
  if (index % 10 === 0) return rawRequest('POST', ATTACH, headers, '{"vpc_id":"x"}')
  return rawRequest('GET', `/api${LINKS}?page_size=20`, headers)
}

try {
  const cookies: string[] = []
  for (let index = 0; index < sessions; index += 1) cookies.push(await setting.signIn(index))
  const idle = await Promise.all(
    Array.from({ length: CONNECTIONS }, () => RawConnection.open(setting.ports.gateway)),
  )
  const connections = [...idle]
  let [sent, completed, failed] = [0, 0, 0]
  const one = async (index: number, connection: RawConnection) => {
    const who = index % sessions
    const { status, head } = await connection.request(requestOf(index, cookies[who] ?? ''))
    cookies[who] = cookieOf(head) ?? cookies[who] ?? ''
    if (status === 200) completed += 1
    else failed += 1
    idle.push(connection)
  }

  console.log('| minute | requests | MB resident |\n| ---: | ---: | ---: |')
  const start = performance.now()
  const samples: number[] = []
  while (samples.length < SAMPLES) {
    const passed = (performance.now() - start) / 60_000
    while (idle.length > 0 && sent < passed * 60 * rate) {
      // Connections take turns, because the gateway closes idle ones.
      const connection = idle.shift()
      if (connection) void one(sent++, connection)
    }
    if (passed >= (minutes * (samples.length + 1)) / SAMPLES) {
      samples.push(residentMb())
      console.log(`| ${passed.toFixed(1)} | ${completed} | ${samples.at(-1)?.toFixed(0)} |`)
    }
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
  for (const connection of connections) connection.close()

  const mean = (part: readonly number[]) => part.reduce((sum, each) => sum + each, 0) / part.length
  const half = SAMPLES / 2
  const growth = mean(samples.slice(half)) - mean(samples.slice(0, half))
  const most = Math.max(...samples)
  console.log(
    `\n${sessions} sessions, ${rate} requests a second: at most ${most.toFixed(0)} MB, second half ${growth.toFixed(1)} MB above the first, ${failed} of ${sent} failed`,
  )
  if (most > LIMIT_MB || failed > 0) process.exitCode = 1
} finally {
  await setting.stop()
}
