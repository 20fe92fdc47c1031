/** Journeys with a key of one's own: a gateway that asks for it, before a sandbox in another process that demands it. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { test as base, type Page } from '@playwright/test'

import { partnerListSchema, popListSchema } from '../../contract/interlink.ts'
import { inProject } from '../../scripts/prepare/project.ts'
import { Control } from './control.ts'
import type { DraftAnswers } from './draft.ts'
import { Problems } from './problems.ts'

interface SignInGateway {
  /** Address with a slash at the end. */
  url: string
  /** Of the sandbox behind it. */
  apiUrl: string
  accessKey: string
  secretKey: string
  stop(): Promise<void>
}

interface TestFixtures {
  /** The sandbox behind the gateway, by its own address and reset before the journey. */
  control: Control
  /** Fails the journey on what goes wrong unseen; a journey that provokes a failure allows it. */
  problems: Problems
}

interface WorkerFixtures {
  /** Of the gateway, besides `--sign-in`. */
  gatewayOptions: readonly string[]
  gateway: SignInGateway
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  gatewayOptions: [[], { option: true, scope: 'worker' }],
  gateway: [
    async ({ gatewayOptions }, provide) => {
      const gateway = await startSignInGateway(gatewayOptions)
      await provide(gateway)
      await gateway.stop()
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: async ({ gateway }, provide) => provide(gateway.url),
  control: async ({ gateway }, provide) => {
    const control = new Control(gateway.apiUrl, gateway.secretKey)
    await control.reset()
    await provide(control)
  },
  problems: [
    async ({ context }, provide) => {
      const problems = new Problems(context)
      // Calls without a session are refused as such.
      problems.allow(/401 \(Unauthorized\)/)
      await provide(problems)
      problems.expectNone()
    },
    { auto: true },
  ],
})

/** Fills the sign-in form that is on the page, and sends it. */
export async function bringKeys(
  page: Page,
  { accessKey, secretKey }: Pick<SignInGateway, 'accessKey' | 'secretKey'>,
): Promise<void> {
  await page.getByLabel('Access key').fill(accessKey)
  await page.getByLabel('Secret key').fill(secretKey)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

/** The answers before the name, as the catalogue of the signed-in account offers them. */
export async function draftOf(page: Page): Promise<DraftAnswers> {
  const region = '/api/interlink/v1beta1/regions/fr-par'
  const read = async (path: string): Promise<unknown> => (await page.request.get(region + path)).json()
  const [partner] = partnerListSchema.parse(await read('/partners')).partners
  const { pops } = popListSchema.parse(await read(`/pops?partner_id=${partner?.id}`))
  const pop = pops.find((one) => one.available_link_bandwidths_mbps.length > 0)
  return {
    kind: 'hosted',
    region: 'fr-par',
    partner: partner?.id ?? '',
    location: pop?.id ?? '',
    mbps: String(pop?.available_link_bandwidths_mbps[0]),
    routing: 'skip',
  }
}

/** Starts both on free ports and an empty database. Rejects with what they printed if one does not start. */
async function startSignInGateway(options: readonly string[]): Promise<SignInGateway> {
  const dataDir = await mkdtemp(join(tmpdir(), 'interlink-sign-in-'))
  const sandbox = run('sandbox/main.ts', ['--data-dir', dataDir], {})
  const settings = await printed(sandbox, /export SCW_DEFAULT_REGION/)
  const setting = (name: string) => new RegExp(`export ${name}=(\\S+)`).exec(settings)?.[1] ?? ''
  const gateway = run('server/main.ts', ['--sign-in', '--data-dir', dataDir, ...options], {
    SCW_API_URL: setting('SCW_API_URL'),
  })
  const line = await printed(gateway, /^InterLink Console: .*\n/m)
  return {
    url: /https?:\/\/\S+/.exec(line)?.[0] ?? '',
    apiUrl: setting('SCW_API_URL'),
    accessKey: setting('SCW_ACCESS_KEY'),
    secretKey: setting('SCW_SECRET_KEY'),
    async stop() {
      await Promise.all([end(gateway), end(sandbox)])
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

function run(program: string, args: string[], env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, [inProject(program), '--port', '0', ...args], {
    cwd: inProject(),
    env: { ...process.env, DATABASE_URL: '', LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

function printed(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    const listen = (chunk: Buffer) => {
      text += chunk.toString()
      if (pattern.test(text)) resolve(text)
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('close', () => reject(new Error(text)))
  })
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}
