import { expect, test } from 'vitest'

import { readProjectFile } from './source-files.ts'

interface Manifest {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
}

const manifest = JSON.parse(readProjectFile('package.json')) as Manifest
const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })

test('every dependency is pinned to one exact version', () => {
  const loose = all.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
  expect(loose).toEqual([])
})

test('all Mantine packages have the same version, or their styles and contexts do not match', () => {
  const versions = all.filter(([name]) => name.startsWith('@mantine/')).map(([, version]) => version)
  expect(versions.length).toBeGreaterThan(1)
  expect(new Set(versions).size).toBe(1)
})

test('the lock file names no registry, so that any mirror serves', () => {
  expect(readProjectFile('package-lock.json')).not.toContain('"resolved": "http')
})

interface LockFile {
  packages: Record<string, { optionalDependencies?: Record<string, string> }>
}

test('the lock file holds the packages of every platform, or npm ci refuses it', () => {
  const { packages } = JSON.parse(readProjectFile('package-lock.json')) as LockFile
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
    ),
  )
  expect(missing).toEqual([])
})
