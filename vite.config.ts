import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

import { bootScript } from './scripts/build/boot-script.ts'
import { compileEagerly } from './scripts/build/compile-eagerly.ts'
import { compileMessages } from './scripts/build/compile-messages.ts'
import { startPage } from './scripts/build/page-start.ts'
import { startPageFile } from './scripts/build/start-pages.ts'

const startPageFileOf = startPageFile()

export default defineConfig(({ command }) => ({
  plugins: [
    compileMessages(),
    react(),
    startPage(),
    bootScript(),
    // Of these files nearly every function is called for the first page of a visit.
    compileEagerly(['react', 'first', 'start-pages', 'start-pages-rest', 'link-panels']),
  ],
  // Put on every script, link and style tag; the gateway replaces it by a fresh nonce for each page.
  // In development there is neither the gateway before the page nor a policy.
  html: command === 'build' ? { cspNonce: '__CSP_NONCE__' } : {},
  build: {
    target: 'es2023',
    // Leaves light-dark() as it is: its stand-in for older browsers does not see Mantine's colour scheme.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    outDir: 'dist',
    // For who reads a stack trace: no script names its map, and the gateway serves none (docs/debugging.md).
    sourcemap: 'hidden',
    // An inlined asset is a data: URL, which the content security policy allows for images only: those that are
    // smaller than the headers of an answer say `?inline` where they are used.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // One style sheet: of a file that comes with a later page, a failed fetch could not be repeated without a reload.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        // The bundler names a file of `libraries` after all pages that share it.
        chunkFileNames: ({ name }) => `assets/${name.split('~')[0]}-[hash].js`,
        // Each file costs a round trip on a slow line: one for what the first script imports, one for what start
        // pages import, one for what else pages share; of libraries one for each set of pages, since most of
        // them are forms and dialogs, which no page shows first.
        codeSplitting: {
          groups: [
            // It runs while what imports it is on its way (src/app/start/react.ts).
            {
              name: 'react',
              test: /[\\/](?:node_modules[\\/](?:react|react-dom|scheduler)[\\/]|app[\\/]start[\\/]react\.ts)/,
              priority: 4,
            },
            { name: 'first', tags: ['$initial'], priority: 3 },
            {
              name: startPageFileOf,
              minShareCount: 2,
              priority: 2,
            },
            {
              name: 'libraries',
              test: /[\\/]node_modules[\\/]/,
              minShareCount: 2,
              entriesAware: true,
              priority: 2,
            },
            // Messages never: they come in one language.
            { name: 'shared', test: /^(?!.*[\\/]i18n[\\/](?:en|fr)[\\/])/, minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
  },
}))
