/** The built console in `dist/`. */
import { compressFiles } from './compressed-files.ts'
import type { Product } from './products.ts'
import { inProject } from './project.ts'
import { runQuietly } from './run.ts'

export const builtConsole: Product = {
  doing: 'building the console',
  sources: [
    'src',
    'domain',
    'i18n',
    'contract',
    'index.html',
    'public',
    'vite.config.ts',
    'scripts/build',
    'scripts/prepare/compressed-files.ts',
    'package-lock.json',
  ],
  result: 'dist/index.html',
  // Goes with the folder, which the build empties first.
  stamp: 'dist/.stamp',
  async make() {
    const vite = inProject('node_modules/vite/bin/vite.js')
    await runQuietly(process.execPath, [vite, 'build', '--logLevel', 'warn'])
    await compressFiles(inProject('dist'))
  },
}
