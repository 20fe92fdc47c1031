import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { runSandbox, spawnSandbox, type Spawned } from './testing/spawn.fixture.ts'

let directory: string
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'sandbox-main-'))
})
afterAll(() => rmSync(directory, { recursive: true, force: true }))

/** One plain line, no stack, exit code 1. */
async function expectLine(args: string[], pattern: RegExp, env?: NodeJS.ProcessEnv) {
  const { code, stdout, stderr } = await runSandbox(args, env)
  expect(stderr).toMatch(pattern)
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect([code, stdout]).toEqual([1, ''])
}

describe('what cannot start says so in one line', () => {
  test('an unknown option is reported', () => expectLine(['--bogus'], /--bogus.*Usage/))
  test('an invalid port is reported', () => expectLine(['--port', '70000'], /--port/))
  test('a stray argument is reported', () => expectLine(['serve'], /serve.*Usage/))

  test('a data directory that is a file is reported', async () => {
    const file = join(directory, 'file')
    writeFileSync(file, '')
    await expectLine(['--port', '0', '--data-dir', file], /is not a directory/)
  })

  test('a broken database is reported', async () => {
    const data = join(directory, 'broken')
    const sandbox = await spawnSandbox(data)
    await sandbox.end('SIGTERM')
    writeFileSync(join(data, 'sandbox-store/global/pg_control'), 'nonsense')
    await expectLine(['--port', '0', '--data-dir', data], /cannot be opened/)
  })

  test('an unreachable external database is reported', () =>
    expectLine(['--port', '0'], /DATABASE_URL cannot be used \(.*ECONNREFUSED/, {
      DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:1/none',
    }))
  test('an external database of another kind is reported without its password', () =>
    expectLine(['--port', '0'], /^(?!.*secret).*must look like postgres:/, {
      DATABASE_URL: 'mysql://nobody:secret@127.0.0.1/none',
    }))
  test('an invalid number of links is reported', () => expectLine(['--seed', 'many'], /--seed/))
  test('more links than fit are reported', () =>
    expectLine(['--port', '0', '--data-dir', join(directory, 'full'), '--seed', '100000'], /more links fit/))

  test('a port in use is reported, and the directory is released', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const data = join(directory, 'free')
    await expectLine(
      ['--port', String((server.address() as AddressInfo).port), '--data-dir', data],
      /port is in use/,
    )
    server.close()
    const sandbox = await spawnSandbox(data)
    expect(await sandbox.end('SIGTERM')).toBe(0)
  })
})

describe('what runs', () => {
  let sandbox: Spawned
  let data: string
  beforeAll(async () => {
    data = join(directory, 'data')
    sandbox = await spawnSandbox(data)
  })

  test('the sandbox accepts the key it printed', async () => {
    const response = await fetch(`${sandbox.url}/iam/v1alpha1/api-keys/${sandbox.accessKey}`, {
      headers: { 'X-Auth-Token': sandbox.secretKey },
    })
    expect(response.status).toBe(200)
    expect(sandbox.accessKey).toMatch(/^SCW[A-Z0-9]{17}$/)
  })

  test('the sandbox answers to no name but those of this machine', async () => {
    const { port } = new URL(sandbox.url)
    const statusFor = async (host: string, path: string) => {
      const asked = get({
        host: '127.0.0.1',
        port,
        path,
        headers: { host, 'x-auth-token': sandbox.secretKey },
      })
      const [response] = (await once(asked, 'response')) as [IncomingMessage]
      response.resume()
      return response.statusCode
    }
    for (const path of ['/sandbox/state', '/account/v3/projects', '/unknown']) {
      const known = path === '/unknown' ? 404 : 200
      for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`]) {
        expect([host, path, await statusFor(host, path)]).toEqual([host, path, known])
      }
      for (const host of ['evil.example', `evil.example:${port}`, `10.0.0.1:${port}`]) {
        expect([host, path, await statusFor(host, path)]).toEqual([host, path, 421])
      }
    }
  })

  test('where other machines can connect, the sandbox answers to any name', async () => {
    const open = await spawnSandbox(join(directory, 'open'), ['--host', '0.0.0.0'])
    const { port } = new URL(open.url)
    const asked = get({
      host: '127.0.0.1',
      port,
      path: '/sandbox/state',
      headers: { host: 'sandbox.example' },
    })
    const [response] = (await once(asked, 'response')) as [IncomingMessage]
    response.resume()
    expect(response.statusCode).toBe(200)
    await open.end('SIGTERM')
  })

  test('the sandbox starts with links on request, and does not add more at a restart', async () => {
    const own = join(directory, 'seeded')
    for (let start = 1; start <= 2; start += 1) {
      const seeded = await spawnSandbox(own, ['--seed', '25'])
      const state = await fetch(`${seeded.url}/sandbox/state`)
      expect(await state.json()).toMatchObject({ total_count: 25, autopilot: { enabled: false } })
      await seeded.end('SIGTERM')
    }
  })

  test('the sandbox starts with an automatic partner on request', async () => {
    // Without links: the partner would change them immediately.
    const automatic = await spawnSandbox(join(directory, 'automatic'), ['--autopilot'])
    const state = await fetch(`${automatic.url}/sandbox/state`)
    expect(await state.json()).toMatchObject({ total_count: 0, autopilot: { enabled: true } })
    await automatic.end('SIGTERM')
  })

  test('a second sandbox on the same directory is refused', () =>
    expectLine(['--port', '0', '--data-dir', data], /in use by process \d+/))

  test('the sandbox stops on SIGTERM and starts again with the same account', async () => {
    expect(await sandbox.end('SIGTERM')).toBe(0)
    const again = await spawnSandbox(data)
    expect(again.secretKey).toBe(sandbox.secretKey)
    expect(await again.end('SIGINT')).toBe(0)
  })
})
