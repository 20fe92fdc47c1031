import type { Plugin } from 'vite'

const RUNTIME = /\/(?<base>rolldown-runtime-[\w-]+\.js)$/
/** The bundler's own names have one letter or two. */
const PREFIX = 'runtime_'
const EXPORT = /export\{(?<names>[^}]+)\};\s*$/

/** `a as b, c` of an import or export, as pairs of what stands left and right. */
function pairsOf(list: string): [left: string, right: string][] {
  return list.split(',').map((each) => {
    const [left = '', right = left] = each.trim().split(' as ')
    return [left, right]
  })
}

/**
 * Vite plugin, for builds: puts the bundler's few helper functions into the file called `into`, which has
 * to use them itself: its name then changes with them. The bundler gives them a file of their own, which on a
 * slow line costs every first page a request and three times its length in headers.
 */
export function inlineRuntime(into: string): Plugin {
  return {
    name: 'inline-runtime',
    apply: 'build',
    enforce: 'pre',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((each) => each.type === 'chunk')
      const runtime = chunks.find(({ fileName }) => RUNTIME.test(fileName))
      const host = chunks.find(({ name }) => name === into)
      if (!runtime) return
      const base = RUNTIME.exec(runtime.fileName)?.groups?.['base'] ?? ''
      const exported = EXPORT.exec(runtime.code)?.groups?.['names']
      const imports = new RegExp(String.raw`import\{(?<names>[^}]+)\}from"\./${base}";`)
      const used = host && imports.exec(host.code)?.groups?.['names']
      if (!host || !exported || !used)
        throw new Error(
          `The bundler's helpers cannot go into ${into}: scripts/build/inline-runtime.ts is out of date.`,
        )

      // Made in a function, so that their names meet none of the file's, and passed on under names that no other export has.
      const made = pairsOf(exported).map(([own, name]) => `${PREFIX}${name}:${own}`)
      const names = pairsOf(exported).map(([, name]) => PREFIX + name)
      const functions = runtime.code.replace(EXPORT, `return{${made.join()}}`)
      const here = pairsOf(used).map(([name, own]) => `${own}=${PREFIX}${name}`)
      const helpers = `const{${names.join()}}=(()=>{${functions}})(),${here.join()};`
      host.code = `${host.code.replace(imports, () => helpers)}export{${names.join()}};`
      host.exports.push(...names)
      host.imports = host.imports.filter((file) => file !== runtime.fileName)

      const hostBase = host.fileName.slice(host.fileName.lastIndexOf('/') + 1)
      for (const chunk of chunks) {
        if (!chunk.imports.includes(runtime.fileName)) continue
        chunk.code = chunk.code.replace(imports, (_whole, list: string) => {
          const renamed = pairsOf(list).map(([name, own]) => `${PREFIX}${name} as ${own}`)
          return `import{${renamed.join()}}from"./${hostBase}";`
        })
        chunk.imports = [
          ...new Set(chunk.imports.map((file) => (file === runtime.fileName ? host.fileName : file))),
        ]
        if (chunk.code.includes(base))
          throw new Error(
            `${chunk.fileName} still asks for ${base}: scripts/build/inline-runtime.ts is out of date.`,
          )
      }
      delete bundle[runtime.fileName]
    },
  }
}
