import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{contract,domain,i18n,src,server,sandbox,scripts,deploy}/**/*.test.ts', '{src}/**/*.test.tsx'],
    // Two cores, and some files start servers of their own.
    maxWorkers: 2,
    // A busy machine makes tests slow, not wrong: these end what hangs and judge nothing.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
