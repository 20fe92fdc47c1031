import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { beforeEach, expect, onTestFinished, test } from 'vitest'

import { inProject } from './project.ts'
import { hashOf, isCurrent, writeStamp } from './stamp.ts'

let folder: string

beforeEach((context) => {
  folder = join('.cache', `stamp-test-${context.task.id}`)
  mkdirSync(inProject(folder, 'inner'), { recursive: true })
  onTestFinished(() => rmSync(inProject(folder), { recursive: true }))
})

function write(name: string, content: string): void {
  writeFileSync(inProject(folder, name), content)
}

test('a hash changes with a name or a content, and with nothing else', () => {
  write('a.ts', 'one')
  write('inner/b.ts', 'two')
  const before = hashOf([folder])
  write('a.ts', 'one')
  write('a.test.ts', 'tests do not count')
  expect(hashOf([folder])).toBe(before)
  write('a.ts', 'other')
  expect(hashOf([folder])).not.toBe(before)
  write('a.ts', 'one')
  write('c.ts', '')
  expect(hashOf([folder])).not.toBe(before)
})

test('single files count, and missing ones are empty', () => {
  write('a.ts', 'one')
  const missing = join(folder, 'missing.ts')
  expect(hashOf([join(folder, 'a.ts'), missing])).toBe(hashOf([join(folder, 'a.ts')]))
  expect(hashOf([missing])).toBe(hashOf([]))
})

test('a stamp tells whether a product is current', () => {
  const stamp = join(folder, '.stamp')
  expect(isCurrent(stamp, 'hash')).toBe(false)
  writeStamp(stamp, 'hash')
  expect(isCurrent(stamp, 'hash')).toBe(true)
  expect(isCurrent(stamp, 'other')).toBe(false)
})
