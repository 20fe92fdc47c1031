import { build, type Plugin, type Rolldown } from 'vite'

import { inProject } from '../prepare/project.ts'

const ENTRY = inProject('src/app/start/boot.ts')

/** Its address in index.html and while developing. */
const NAME = 'boot.js'
const TAG = `src="/${NAME}"`

async function bundleBootScript(minify: boolean): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: { input: ENTRY, output: { format: 'iife' } },
    },
  })
  const { output } = result as Rolldown.RolldownOutput
  return output[0].code
}

/**
 * Vite plugin: makes one classic script of boot.ts and what it imports. In a build its name carries a hash of
 * its content, so that a browser keeps it as it keeps all others.
 */
export function bootScript(): Plugin {
  let isBuild = false
  return {
    name: 'boot-script',
    configResolved({ command }) {
      isBuild = command === 'build'
    },
    async buildStart() {
      if (isBuild) this.emitFile({ type: 'asset', name: NAME, source: await bundleBootScript(true) })
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (!html.includes(TAG)) throw new Error(`index.html does not have ${TAG}.`)
        const file = Object.values(bundle ?? {}).find(
          (each) => each.type === 'asset' && each.names.includes(NAME),
        )
        return file ? html.replace(TAG, `src="/${file.fileName}"`) : html
      },
    },
    configureServer(server) {
      server.middlewares.use(`/${NAME}`, async (_request, response, next) => {
        try {
          response.setHeader('content-type', 'text/javascript').end(await bundleBootScript(false))
        } catch (error) {
          next(error)
        }
      })
    },
  }
}
