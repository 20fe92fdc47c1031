/** The sandbox on its own: `node sandbox/main.ts --port 4281 --host 127.0.0.1 --data-dir DIR`. */
import { parseArgs } from 'node:util'

import closeWithGrace from 'close-with-grace'
import Fastify, { type FastifyInstance } from 'fastify'

import { isLoopback, namesThisMachine } from '../contract/this-machine.ts'
import { FAULT_SIGNALS } from './fault-signals.ts'
import { openSandbox, SandboxError, StoreError, type SandboxAccount } from './sandbox.ts'

const USAGE =
  'Usage: npm run sandbox -- [--port 4281] [--host 127.0.0.1] [--data-dir .data] [--autopilot] [--seed N]'

const MAX_SEED = 100_000

function readOptions() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4281' },
      host: { type: 'string', default: '127.0.0.1' },
      'data-dir': { type: 'string', default: '.data' },
      autopilot: { type: 'boolean', default: false },
      seed: { type: 'string', default: '0' },
      help: { type: 'boolean', default: false },
    },
  })
  const port = Number(values.port)
  if (!/^\d{1,5}$/.test(values.port) || port > 65_535) {
    throw new SandboxError(`--port must be a number from 0 to 65535, not ${values.port}.`)
  }
  const links = Number(values.seed)
  if (!/^\d{1,6}$/.test(values.seed) || links > MAX_SEED) {
    throw new SandboxError(`--seed must be a number of links from 0 to ${MAX_SEED}, not ${values.seed}.`)
  }
  const { host, autopilot, help } = values
  return { port, host, dataDir: values['data-dir'], autopilot, links, help }
}

async function main(): Promise<void> {
  const options = readOptions()
  if (options.help) {
    console.log(USAGE)
    return
  }
  const sandbox = await openSandbox({ ...options, databaseUrl: process.env.DATABASE_URL })
  const app = Fastify({ forceCloseConnections: 'idle' })
  app.addHook('onClose', () => sandbox.close())
  if (isLoopback(options.host)) checkHost(app)
  try {
    await app.register(sandbox.control)
    await app.register(sandbox.api)
    const url = await app.listen({ port: options.port, host: options.host })
    closeWithGrace({ delay: 5000, skip: [...FAULT_SIGNALS] }, () => app.close())
    console.log(greeting(url, sandbox.account, await readProjects(app, sandbox.account)))
  } catch (error) {
    await app.close()
    throw error
  }
}

/** Keeps out foreign sites that point their own name at this machine, as the gateway does. */
function checkHost(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    if (namesThisMachine(request.headers.host)) return undefined
    return reply
      .code(421)
      .send({ message: 'This address belongs to another host. Call the sandbox by its own address.' })
  })
}

interface Project {
  id: string
  name: string
}

/** Read from the API itself: the account knows its default project only. */
async function readProjects(app: FastifyInstance, { secretKey }: SandboxAccount): Promise<Project[]> {
  const response = await app.inject({ url: '/account/v3/projects', headers: { 'x-auth-token': secretKey } })
  return response.json<{ projects: Project[] }>().projects
}

function greeting(url: string, account: SandboxAccount, projects: Project[]): string {
  return [
    `Sandbox InterLink API on ${url}`,
    `  access key        ${account.accessKey}`,
    `  secret key        ${account.secretKey}`,
    `  organization id   ${account.organizationId}`,
    ...projects.map(({ id, name }) => `  project           ${id} (${name})`),
    '',
    'Settings for the SDKs, scw and Terraform:',
    `export SCW_API_URL=${url}`,
    `export SCW_ACCESS_KEY=${account.accessKey}`,
    `export SCW_SECRET_KEY=${account.secretKey}`,
    `export SCW_DEFAULT_ORGANIZATION_ID=${account.organizationId}`,
    `export SCW_DEFAULT_PROJECT_ID=${account.defaultProjectId}`,
    'export SCW_DEFAULT_REGION=fr-par',
  ].join('\n')
}

/** One line for what a person can fix, the whole error for a bug. */
function explain(error: unknown): string {
  if (error instanceof SandboxError || error instanceof StoreError) return error.message
  const { code, message } = error as NodeJS.ErrnoException
  if (code?.startsWith('ERR_PARSE_ARGS')) return `${message.split('. ')[0]}. ${USAGE}`
  if (code === 'EADDRINUSE')
    return 'The port is in use: stop what listens there, or choose another with --port.'
  if (code === 'EACCES') return 'This port may not be used: choose one above 1023 with --port.'
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return 'This machine has no such address: check --host.'
  return (error as Error).stack ?? String(error)
}

main().catch((error: unknown) => {
  console.error(explain(error))
  process.exitCode = 1
})
