/** What every journey starts with: a gateway per worker, an empty sandbox, and an eye on the page's console. */
import { test as base } from '@playwright/test'

import { Control } from './control.ts'
import { startGateway, type Gateway } from './gateway.ts'
import { Problems } from './problems.ts'

interface TestFixtures {
  /** The sandbox behind the page, reset before the journey. */
  control: Control
  /** Fails the journey on what goes wrong unseen; a journey that provokes a failure allows it. */
  problems: Problems
}

interface WorkerFixtures {
  gateway: Gateway
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  gateway: [
    // Playwright reads from this pattern what a fixture needs, and takes no empty one here.
    async ({ browserName: _none }, provide) => {
      const gateway = await startGateway()
      await provide(gateway)
      await gateway.stop()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: async ({ gateway }, provide) => provide(gateway.url),
  control: [
    async ({ gateway }, provide) => {
      const control = new Control(gateway.url)
      await control.reset()
      await provide(control)
    },
    { auto: true },
  ],
  problems: [
    async ({ context }, provide) => {
      const problems = new Problems(context)
      await provide(problems)
      problems.expectNone()
    },
    { auto: true },
  ],
})

export { expect } from '@playwright/test'
