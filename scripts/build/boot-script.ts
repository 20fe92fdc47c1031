import { readFile } from 'node:fs/promises'

import { minify, type Plugin } from 'vite'

const SOURCE = 'src/app/start/boot.js'
const NAME = 'boot.js'

/** Its place in index.html, up to the name of the file. */
export const BOOT_SCRIPT = /<script\s+src="\/src\/app\/start\/boot\.js"/

/**
 * Vite plugin, for builds: makes the script that runs before the first paint small, and names it by its
 * content, so that a browser keeps it as it keeps all others. Vite does so with modules only, which run
 * too late for this one.
 */
export function shrinkBootScript(): Plugin {
  return {
    name: 'boot-script',
    apply: 'build',
    async buildStart() {
      this.addWatchFile(SOURCE)
      const { code, errors } = await minify(SOURCE, await readFile(SOURCE, 'utf8'))
      if (errors.length > 0) throw new Error(`${SOURCE}: ${errors.map(({ message }) => message).join('; ')}`)
      this.emitFile({ type: 'asset', name: NAME, source: code })
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const file = Object.values(bundle ?? {}).find(
          (each) => each.type === 'asset' && each.names.includes(NAME),
        )
        if (!file || !BOOT_SCRIPT.test(html))
          throw new Error(`index.html has no ${SOURCE}: scripts/build/boot-script.ts is out of date.`)
        return html.replace(BOOT_SCRIPT, `<script src="/${file.fileName}"`)
      },
    },
  }
}
