/** The built console in `dist/`. */
import { compressFiles } from './compressed-files.ts'
import type { Product } from './products.ts'
import { inProject, PROJECT } from './project.ts'
import { CommandError, runQuietly } from './run.ts'

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
    refuseFolder(PROJECT)
    const vite = inProject('node_modules/vite/bin/vite.js')
    // Always production: with NODE_ENV=test, React's development version would be built and stamped as current.
    const env = { ...process.env, NODE_ENV: 'production' }
    await runQuietly(process.execPath, [vite, 'build', '--logLevel', 'warn'], env).catch((error: unknown) => {
      throw error instanceof CommandError ? new CommandError(inPlainWords(error.message)) : error
    })
    await compressFiles(inProject('dist'))
  },
}

/**
 * Throws `CommandError` for a folder below which the build fails: it takes what follows `?` or `#` in a file's path for
 * something else.
 */
function refuseFolder(folder: string): void {
  const [found] = /[#?]/.exec(folder) ?? []
  if (found === undefined) return
  throw new CommandError(
    `The console cannot be built below a folder whose name has a "${found}": ${folder}. Move the project to another folder.`,
  )
}

/** What the build says without where in its own code it failed, which tells nobody anything. */
function inPlainWords(output: string): string {
  return output
    .split('\n')
    .filter((line) => !/^\s+at .*[(/\\:]/.test(line))
    .join('\n')
}
