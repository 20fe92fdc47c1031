import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

import { compileMessages } from './scripts/build/compile-messages.ts'

/** The gallery alone, for the journeys: never a part of what is shipped. */
export default defineConfig({
  plugins: [compileMessages(), react()],
  build: {
    target: 'es2023',
    // As for the console: a stand-in for light-dark() would not see Mantine's colour scheme.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    outDir: '.cache/gallery',
    emptyOutDir: true,
    rolldownOptions: { input: 'gallery.html' },
  },
})
