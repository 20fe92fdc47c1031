import { defineConfig } from 'vitest/config'

import { compileMessages } from './scripts/build/compile-messages.ts'

export default defineConfig({
  test: {
    // Two cores, and some files start servers of their own.
    maxWorkers: 2,
    // A busy machine makes tests slow, not wrong: these end what hangs and judge nothing.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['{contract,domain,i18n,src,server,sandbox,store,scripts,deploy}/**/*.test.ts'],
        },
      },
      {
        // Pieces of the page, in a document: only these pay for one. Messages are compiled as in a build.
        extends: true,
        plugins: [compileMessages()],
        test: { name: 'document', include: ['src/**/*.test.tsx'], environment: 'happy-dom' },
      },
    ],
  },
})
