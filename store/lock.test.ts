import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { LockedError, takeLock } from './lock.ts'

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
  takeLock(path).release()
  lock.release()
  expect(readdirSync(directory)).toEqual([])
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
  expect(readdirSync(directory)).toEqual([])
}, 60_000)

test('the lock of a process whose id now belongs to another is stale', () => {
  takeLock(path)
  const holder = JSON.parse(readFileSync(path, 'utf8'))
  writeFileSync(path, JSON.stringify({ ...holder, startedAt: '1' }))
  takeLock(path).release()
})

test('the lock of another machine is respected, and a file that is not a lock is not', () => {
  writeFileSync(path, JSON.stringify({ pid: 1, startedAt: '', host: `not-${hostname()}`, token: 'other' }))
  expect(() => takeLock(path)).toThrow(LockedError)
  writeFileSync(path, 'nonsense')
  takeLock(path).release()
})
