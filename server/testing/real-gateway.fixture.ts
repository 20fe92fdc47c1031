/** Gateways as processes, in front of the stand-alone sandbox as another, which requires the key. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, onTestFinished } from 'vitest'

import { spawnSandbox, type Spawned } from '../../sandbox/testing/spawn.fixture.ts'
import { builtConsole } from '../../scripts/prepare/console.ts'
import { prepare } from '../../scripts/prepare/products.ts'
import { gatewayImage, storeImage } from '../../scripts/prepare/store-image.ts'
import { startGatewayProcess, type GatewayProcess } from './gateway-process.ts'

interface RealGateways {
  /** The sandbox of this test file. */
  sandbox: Spawned
  /** A folder that ends with the test file. */
  folder: string
  /** Starts a gateway whose API is the sandbox, and which ends with the test. */
  start: (args: readonly string[], env?: NodeJS.ProcessEnv) => Promise<GatewayProcess>
  /** What makes it *local* mode, with the sandbox's own key. */
  keys: () => NodeJS.ProcessEnv
  /** Adds a fault to the sandbox, by default one for orders. */
  fault: (rule: object) => Promise<void>
}

/** Called once at the head of a test file; the sandbox and the folder are there when its tests run. */
export function realGateways(): RealGateways {
  const gateways: RealGateways = {
    // Until the tests run.
    sandbox: undefined as never,
    folder: '',
    async start(args, env = {}) {
      const gateway = await startGatewayProcess(args, { SCW_API_URL: gateways.sandbox.url, ...env })
      onTestFinished(() => gateway.stop())
      return gateway
    },
    keys: () => ({
      SCW_ACCESS_KEY: gateways.sandbox.accessKey,
      SCW_SECRET_KEY: gateways.sandbox.secretKey,
    }),
    async fault(rule) {
      const response = await fetch(`${gateways.sandbox.url}/sandbox/faults`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ method: 'POST', path: '/interlink/**/links', ...rule }),
      })
      expect(response.ok).toBe(true)
    },
  }
  beforeAll(async () => {
    await prepare(builtConsole, storeImage, gatewayImage)
    gateways.folder = mkdtempSync(join(tmpdir(), 'real-gateway-'))
    gateways.sandbox = await spawnSandbox(join(gateways.folder, 'data'))
  })
  afterAll(async () => {
    await gateways.sandbox.end('SIGTERM')
    rmSync(gateways.folder, { recursive: true, force: true })
  })
  return gateways
}
