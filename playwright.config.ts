import { defineConfig, devices } from '@playwright/test'

import { CHROMIUM_ARGUMENTS, findChromium } from './scripts/prepare/browser.ts'

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  // Each worker has a gateway of its own; two cores carry two of them.
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  // Generous, because a shared machine may be slow: journeys wait for what they expect and never for time.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // The second is for the count at the end of `npm test`.
  reporter: [['list'], ['json', { outputFile: '.cache/browser.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1350, height: 940 },
    // Something that is not there fails now, and not with the whole journey's time.
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    locale: 'en-GB',
    timezoneId: 'Europe/Paris',
    // Recording costs an eighth of the time: `--trace on` asks for it.
    trace: 'off',
    launchOptions: { executablePath: findChromium(), args: CHROMIUM_ARGUMENTS },
  },
})
