import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

import { shrinkBootScript } from './scripts/build/boot-script.ts'
import { chunkGroups } from './scripts/build/chunks.ts'
import { compileMessages } from './scripts/build/compile-messages.ts'
import { inlineRuntime } from './scripts/build/inline-runtime.ts'
import { orderPage } from './scripts/build/page-order.ts'
import { makeThemeVariables } from './scripts/build/theme-variables.ts'

export default defineConfig({
  plugins: [
    compileMessages(),
    makeThemeVariables(),
    react(),
    inlineRuntime('first'),
    orderPage(),
    shrinkBootScript(),
  ],
  // Put on every script, link and style tag; the gateway replaces it by a fresh nonce for each page.
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    target: 'es2023',
    // Leaves light-dark() as it is: its stand-in for older browsers does not see Mantine's colour scheme.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    outDir: 'dist',
    // An inlined asset is a data: URL, which the content security policy allows for images only: those that are
    // smaller than the headers of an answer say `?inline` where they are used.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: { groups: chunkGroups() },
      },
    },
  },
})
