import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'

import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'

import { linkListSchema, linkSchema, partnerListSchema, popListSchema } from '../contract/interlink.ts'
import { sandboxStateSchema } from '../contract/sandbox-control.ts'
import { FAULT_SIGNALS } from '../sandbox/fault-signals.ts'
import { builtConsole } from '../scripts/prepare/console.ts'
import { prepare } from '../scripts/prepare/products.ts'
import { storeImage } from '../scripts/prepare/store-image.ts'

const MAIN = resolve(import.meta.dirname, 'main.ts')

/** The environment without variables that would change what is tested. */
const NEUTRAL = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(PORT|HOST|DATABASE_URL|INTERLINK_|SCW_|LOG_LEVEL)/.test(name),
  ),
)

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'gateway-main-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

function launch(args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: { ...NEUTRAL, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

/** Runs until it exits. */
async function outcome(args: readonly string[], env?: NodeJS.ProcessEnv) {
  const child = launch(args, env)
  const [[exitCode], stdout, stderr] = await Promise.all([
    once(child, 'exit'),
    text(child.stdout!),
    text(child.stderr!),
  ])
  return { exitCode: exitCode as number | null, stdout, stderr }
}

/** Runs until it prints its address. */
async function running(args: readonly string[]) {
  const child = launch(args)
  const exit = once(child, 'exit')
  const output: string[] = []
  for await (const chunk of child.stdout!) {
    output.push(String(chunk))
    if (output.join('').includes('\n')) break
  }
  const [line = ''] = output.join('').split('\n')
  const url = /http:\/\/\S+/.exec(line)?.[0] ?? ''
  return { child, exit, line, url }
}

beforeAll(async () => {
  await prepare(builtConsole, storeImage)
})

describe('the gateway as a program', () => {
  test('the gateway prints its address in one line, serves, keeps its data and stops on a signal', async () => {
    const args = ['--port', '0', '--data-dir', folder()]
    const first = await running(args)
    expect(first.line).toMatch(
      /^InterLink Console: http:\/\/127\.0\.0\.1:\d+\/  \(sandbox mode: embedded API, no Scaleway account\)$/,
    )
    const page = await fetch(first.url)
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect((await fetch(`${first.url}readyz`)).status).toBe(200)
    const ordered = await order(first.url, 'key-00000001')
    expect(ordered.status).toBe(200)
    first.child.kill('SIGTERM')
    expect(await first.exit).toEqual([0, null])

    const second = await running(args)
    const link = linkSchema.parse(await ordered.json())
    const kept = await fetch(`${second.url}api/interlink/v1beta1/regions/fr-par/links/${link.id}`)
    expect(kept.status).toBe(200)
    // Ctrl+C reaches a program from the terminal and again from each launcher above it.
    second.child.kill('SIGINT')
    second.child.kill('SIGINT')
    expect(await second.exit).toEqual([0, null])
  })

  test('the gateway answers to no name but those of this machine', async () => {
    const { url } = await running(['--port', '0', '--data-dir', folder()])
    for (const [host, status] of [
      ['localhost', 200],
      ['evil.example', 421],
    ] as const) {
      const asked = get(`${url}session`, { headers: { host } })
      const [response] = (await once(asked, 'response')) as [IncomingMessage]
      response.resume()
      expect([host, response.statusCode]).toEqual([host, status])
    }
  })

  test.each(FAULT_SIGNALS)('a fault of the process itself ends it at once: %s', async (signal) => {
    const { child, exit } = await running(['--port', '0', '--data-dir', folder()])
    child.kill(signal)
    expect(await exit).toEqual([null, signal])
  })

  test('an order whose response was cut off is placed once', async () => {
    const { url } = await running(['--port', '0', '--data-dir', folder()])
    await post(`${url}sandbox/faults`, {
      method: 'POST',
      path: '/interlink/**/links',
      drop: 'after',
      times: 1,
    })
    await expect(order(url, 'key-00000001')).rejects.toThrow('fetch failed')
    const repeated = await order(url, 'key-00000001')
    expect(repeated.status).toBe(200)
    const { links } = linkListSchema.parse(await json(`${url}api/interlink/v1beta1/regions/fr-par/links`))
    expect(links.map((link) => link.id)).toEqual([linkSchema.parse(await repeated.json()).id])
  })
})

describe('a gateway that cannot start', () => {
  test.each([
    [['--prot', '1'], 2, "Unknown option '--prot'. Try --help.\n"],
    [['--port', '70000'], 2, '--port must be a port from 0 to 65535, not "70000".\n'],
  ])('the command line %o ends with %i and one line', async (args, exitCode, stderr) => {
    expect(await outcome(args)).toEqual({ exitCode, stdout: '', stderr })
  })

  test('a port in use is reported', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void taken.close())
    await once(taken, 'listening')
    const { port } = taken.address() as AddressInfo
    const { exitCode, stderr } = await outcome(['--port', String(port), '--data-dir', folder()])
    expect(stderr).toBe(`Port ${port} is in use. Choose another with --port, or 0 for any free one.\n`)
    expect(exitCode).toBe(1)
  })

  test('a data directory that is a file is reported', async () => {
    const file = join(folder(), 'file')
    writeFileSync(file, '')
    const { exitCode, stderr } = await outcome(['--port', '0', '--data-dir', file])
    expect(stderr).toMatch(/^The data directory .* is not a directory.*\n$/)
    expect(exitCode).toBe(1)
  })

  test('a data directory in use is reported', async () => {
    const dataDir = folder()
    await running(['--port', '0', '--data-dir', dataDir])
    const { exitCode, stderr } = await outcome(['--port', '0', '--data-dir', dataDir])
    expect(stderr).toMatch(/^The data directory .* is in use by process \d+.*\n$/)
    expect(exitCode).toBe(1)
  })

  test('a host of another machine is reported', async () => {
    const { exitCode, stderr } = await outcome([
      '--port',
      '0',
      '--host',
      '203.0.113.1',
      '--data-dir',
      folder(),
    ])
    expect(stderr).toBe('This machine has no address 203.0.113.1.\n')
    expect(exitCode).toBe(1)
  })

  test('malformed keys of local mode are reported without repeating a secret', async () => {
    const { exitCode, stdout, stderr } = await outcome([], { SCW_SECRET_KEY: 'a-secret' })
    expect(stderr).toMatch(/^The access key \(SCW_ACCESS_KEY\) is missing or none.*\n$/)
    expect(stderr + stdout).not.toContain('a-secret')
    expect(exitCode).toBe(2)
  })

  test('an unknown log level is reported', async () => {
    const { exitCode, stderr } = await outcome(['--port', '0'], { LOG_LEVEL: 'loud' })
    expect(stderr).toMatch(/^LOG_LEVEL must be one of .*\n$/)
    expect(exitCode).toBe(2)
  })
})

test('--help explains the options', async () => {
  const { exitCode, stdout } = await outcome(['--help'])
  expect(stdout).toContain('--data-dir')
  expect(exitCode).toBe(0)
})

async function json(url: string): Promise<unknown> {
  return (await fetch(url)).json()
}

function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-requested-with': 'test', ...headers },
    body: JSON.stringify(body),
  })
}

/** Places an order for the first offer of the catalogue. */
async function order(url: string, key: string): Promise<Response> {
  const region = `${url}api/interlink/v1beta1/regions/fr-par`
  const { default_project_id } = sandboxStateSchema.parse(await json(`${url}sandbox/state`))
  const [partner] = partnerListSchema.parse(await json(`${region}/partners`)).partners
  const { pops } = popListSchema.parse(await json(`${region}/pops?partner_id=${partner?.id}`))
  const pop = pops.find((one) => one.available_link_bandwidths_mbps.length > 0)
  const body = {
    project_id: default_project_id,
    name: 'paris-1',
    partner_id: partner?.id,
    pop_id: pop?.id,
    bandwidth_mbps: pop?.available_link_bandwidths_mbps[0],
  }
  return post(`${region}/links`, body, { 'idempotency-key': key })
}
