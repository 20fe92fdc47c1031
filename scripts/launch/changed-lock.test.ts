/** A start from a lock file whose hashes are not those of the packages; needs the registry that npm uses. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'

import { inProject } from '../prepare/project.ts'
import { readProjectFile } from '../rules/source-files.ts'

interface LockedPackage {
  version: string
  integrity: string
}

/** A small package without dependencies, and the Node of this platform. */
const SMALL = 'get-nonce'
const NODE = `node-${process.platform}-${process.arch}`
const OTHER_HASH = `sha512-${'A'.repeat(86)}==`

const { packages } = JSON.parse(readProjectFile('package-lock.json')) as {
  packages: Record<string, LockedPackage>
}

/** Starts a project that is as ours but for its size, with other hashes for some packages, on these installed ones. */
function start({ changed, installed }: { changed: readonly string[]; installed: readonly string[] }) {
  const folder = mkdtempSync(join(tmpdir(), 'changed-lock-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const locked = (name: string, isChanged: boolean) => {
    const path = `node_modules/${name}`
    return [path, { ...packages[path], ...(isChanged && { integrity: OTHER_HASH }) }]
  }
  const write = (file: string, content: object) =>
    writeFileSync(join(folder, file), JSON.stringify({ name: 'small', version: '1.0.0', ...content }))
  const version = (name: string) => ({ [name]: packages[`node_modules/${name}`]?.version })
  const manifest = { dependencies: version(SMALL), optionalDependencies: version(NODE) }
  const names = [SMALL, NODE]
  write('package.json', manifest)
  write('package-lock.json', {
    lockfileVersion: 3,
    packages: {
      '': { name: 'small', version: '1.0.0', ...manifest },
      ...Object.fromEntries(names.map((name) => locked(name, changed.includes(name)))),
    },
  })
  mkdirSync(join(folder, 'scripts/launch'), { recursive: true })
  for (const file of ['scripts/bootstrap.mjs', 'scripts/start.mjs'])
    cpSync(inProject(file), join(folder, file))
  writeFileSync(join(folder, 'scripts/launch/start.ts'), "console.log('started')")
  mkdirSync(join(folder, 'node_modules'))
  for (const name of installed)
    cpSync(inProject('node_modules', name), join(folder, 'node_modules', name), { recursive: true })
  write('node_modules/.package-lock.json', {
    packages: Object.fromEntries(installed.map((name) => locked(name, false))),
  })
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'scripts/start.mjs')], {
    encoding: 'utf8',
  })
  return { folder, status, stdout, stderr }
}

test('what is installed starts if its hashes are those of the lock file', () => {
  const { status, stdout } = start({ changed: [], installed: [SMALL, NODE] })
  expect([status, stdout]).toEqual([0, 'started\n'])
})

test('a start fails when the hash of a package is another one, even if the package is installed', () => {
  const { status, stdout, stderr } = start({ changed: [SMALL], installed: [SMALL, NODE] })
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toContain('EINTEGRITY')
  expect(stderr).toMatch(/The packages could not be installed: .*\.$/m)
}, 180_000)

test('a start fails when the hash of the pinned Node is another one, and that Node is not there', () => {
  const { folder, status, stdout, stderr } = start({ changed: [NODE], installed: [SMALL, NODE] })
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toContain(`(node_modules/${NODE})`)
  expect(existsSync(join(folder, 'node_modules', NODE, 'bin/node'))).toBe(false)
}, 180_000)
