import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

import { compileMessages } from './scripts/compile-messages.ts'

export default defineConfig({
  plugins: [compileMessages(), react()],
  // Put on every script, link and style tag; the gateway replaces it by a fresh nonce for each page.
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    target: 'es2023',
    // Leaves light-dark() as it is: its stand-in for older browsers does not see Mantine's colour scheme.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    outDir: 'dist',
    // An inlined asset would be a data: URL, which the content security policy allows for images only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Few, grouped files: each request costs a round trip on a slow line (docs/decisions/chunks.md).
          groups: [
            {
              name: 'forms',
              test: /node_modules[\\/](react-hook-form|@hookform)/,
              priority: 20,
            },
            {
              name: 'vendor',
              test: /node_modules[\\/](react|react-dom|react-router|scheduler|@tanstack[\\/](react-query|query-core))[\\/]/,
              priority: 10,
            },
          ],
        },
      },
    },
  },
})
