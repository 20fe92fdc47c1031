import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { lockDirectory } from './lock-directory.ts'
import { LockedError, takeLock } from './lock.ts'
import { StoreError } from './store-error.ts'

let directory: string
let path: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'lock-'))
  path = join(directory, 'sandbox.lock')
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

const LOCK_MODULE = new URL('lock.ts', import.meta.url).href

/** A process that takes the lock and prints `held` or `refused`, then waits or exits. */
function contender(stays: boolean) {
  const code = `
    import { takeLock } from ${JSON.stringify(LOCK_MODULE)}
    try { takeLock(${JSON.stringify(path)}); console.log('held') } catch { console.log('refused') }
    ${stays ? 'process.stdin.resume()' : ''}`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const says = once(child.stdout, 'data').then(([data]) => String(data).trim())
  return { child, says }
}

test('a lock is held by one process, and free after its release', () => {
  const lock = takeLock(path)
  expect(() => takeLock(path)).toThrow(LockedError)
  lock.release()
  const next = takeLock(path)
  // The lock is no longer the first one's to release.
  lock.release()
  expect(() => takeLock(path)).toThrow(LockedError)
  next.release()
  expect(readdirSync(directory)).toEqual(['sandbox.lock.os'])
})

test('the lock of a killed process is taken over by exactly one of many', async () => {
  const dead = contender(true)
  expect(await dead.says).toBe('held')
  expect(() => takeLock(path)).toThrow(LockedError)
  dead.child.kill('SIGKILL')
  await once(dead.child, 'close')
  expect(existsSync(path)).toBe(true)

  const many = Array.from({ length: 4 }, () => contender(true))
  const said = await Promise.all(many.map(({ says }) => says))
  expect(said.toSorted()).toEqual(['held', 'refused', 'refused', 'refused'])
  for (const { child } of many) child.kill('SIGKILL')
  await Promise.all(many.map(({ child }) => once(child, 'close')))
  takeLock(path).release()
  expect(readdirSync(directory)).toEqual(['sandbox.lock.os'])
}, 60_000)

test('a lock counts as held by a living process whatever is written about its holder', async () => {
  const living = contender(true)
  expect(await living.says).toBe('held')
  for (const text of ['', 'nonsense', '{}', JSON.stringify({ host: 'elsewhere', pid: 1, since: '' })]) {
    writeFileSync(path, text)
    expect(() => takeLock(path)).toThrow(LockedError)
    expect(() => takeLock(path, NFS)).toThrow(LockedError)
  }
  rmSync(path)
  expect(() => takeLock(path)).toThrow(LockedError)
  living.child.kill('SIGKILL')
  await once(living.child, 'close')
})

const NFS = 0x6969
const ELSEWHERE = { host: `not-${hostname()}`, pid: 7, since: '2026-01-01T00:00:00.000Z' }

test('a lock that nobody holds is taken, whatever the computer was called then', () => {
  for (const text of [
    JSON.stringify(ELSEWHERE),
    JSON.stringify({ ...ELSEWHERE, host: hostname() }),
    'nonsense',
  ]) {
    writeFileSync(path, text)
    takeLock(path).release()
  }
})

test('where other computers may use the directory, a holder on another one is believed until its file is deleted', () => {
  writeFileSync(path, JSON.stringify(ELSEWHERE))
  expect(() => takeLock(path, NFS)).toThrow(
    expect.objectContaining({ name: 'LockedError', holder: ELSEWHERE, isCertain: false }),
  )
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(ELSEWHERE)
  rmSync(path)
  takeLock(path, NFS).release()
  writeFileSync(path, JSON.stringify({ ...ELSEWHERE, host: hostname() }))
  takeLock(path, NFS).release()
})

describe('who cannot have a directory is told', () => {
  const refusal = (fileSystem?: number) => {
    try {
      lockDirectory(directory, 'sandbox.lock', { fileSystem }).release()
    } catch (error) {
      return error instanceof StoreError ? error.message : error
    }
    return undefined
  }

  test('which process has it, on which computer and for how long', () => {
    const lock = takeLock(path)
    const me = `process ${process.pid} on ${hostname()}`
    expect(refusal()).toBe(
      `The data directory ${directory} is in use by ${me}, for less than a minute: stop it, or choose another directory with --data-dir.`,
    )
    writeFileSync(path, 'nonsense')
    expect(refusal()).toContain(' is in use by another process: ')
    lock.release()
    expect(refusal()).toBeUndefined()
  })

  test.each([
    [59_000, 'less than a minute'],
    [60_000, '1 minute'],
    [119 * 60_000, '1 hour'],
    [47 * 3_600_000, '1 day'],
    [50 * 24 * 3_600_000, '50 days'],
    [-3_600_000, 'less than a minute'],
  ])('which file to delete where nobody can tell: %i ms', (ms, age) => {
    const since = new Date(Date.now() - ms).toISOString()
    writeFileSync(path, JSON.stringify({ ...ELSEWHERE, since }))
    expect(refusal(NFS)).toBe(
      `The data directory ${directory} was taken by process 7 on ${ELSEWHERE.host} ${age} ago, and nobody can tell from here whether that still runs. If it does not, delete ${path}; else choose another directory with --data-dir.`,
    )
  })
})
