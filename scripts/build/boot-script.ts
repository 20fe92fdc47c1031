import { build, type Plugin, type Rolldown } from 'vite'

import { inProject } from '../prepare/project.ts'

const ENTRY = inProject('src/app/start/boot.ts')

/** Its address in index.html and while developing. */
const NAME = 'boot.js'
const TAG = `src="/${NAME}"`

async function bundleBootScript(minify: boolean): Promise<Rolldown.OutputChunk> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify,
      sourcemap: 'hidden',
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: { input: ENTRY, output: { format: 'iife' } },
    },
  })
  const { output } = result as Rolldown.RolldownOutput
  return output[0]
}

function bootFileIn(bundle: Rolldown.OutputBundle): string | undefined {
  return Object.values(bundle).find((file) => file.type === 'asset' && file.names.includes(NAME))?.fileName
}

/**
 * Vite plugin: makes one classic script of boot.ts and what it imports. In a build its name carries a hash of
 * its content, so that a browser keeps it as it keeps all others.
 */
export function bootScript(): Plugin {
  let isBuild = false
  let sourceMap = ''
  return {
    name: 'boot-script',
    configResolved({ command }) {
      isBuild = command === 'build'
    },
    async buildStart() {
      if (!isBuild) return
      const { code, map } = await bundleBootScript(true)
      sourceMap = String(map)
      this.emitFile({ type: 'asset', name: NAME, source: code })
    },
    generateBundle(_, bundle) {
      const file = bootFileIn(bundle)
      if (file) this.emitFile({ type: 'asset', fileName: `${file}.map`, source: sourceMap })
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle, path }) {
        // The gallery is developed with the console, and starts by itself.
        if (path !== '/index.html') return html
        if (!html.includes(TAG)) throw new Error(`index.html does not have ${TAG}.`)
        const file = bundle && bootFileIn(bundle)
        return file ? html.replace(TAG, `src="/${file}"`) : html
      },
    },
    configureServer(server) {
      server.middlewares.use(`/${NAME}`, (_request, response) => {
        const send = async () => {
          const { code } = await bundleBootScript(false)
          response.setHeader('content-type', 'text/javascript').end(code)
        }
        send().catch((error: unknown) => response.writeHead(500).end(String(error)))
      })
    },
  }
}
