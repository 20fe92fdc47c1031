import type { Plugin, Rolldown } from 'vite'

/** A browser that knows it compiles every function of the file while the file is on its way; others read a comment. */
const HINT = '//# allFunctionsCalledOnLoad\n'

/**
 * Vite plugin: the files with these names (without hash) are compiled as they arrive, beside the page's thread, and
 * not function by function on that thread when each is first called. For what nearly all of is called at start.
 */
export function compileEagerly(names: readonly string[]): Plugin {
  return {
    name: 'compile-eagerly',
    apply: 'build',
    generateBundle: {
      // The hint must be the first line, before what other plugins put there.
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk' && names.includes(file.name)) addHint(file, bundle)
      },
    },
  }
}

function addHint(chunk: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle): void {
  chunk.code = HINT + chunk.code
  const map = bundle[`${chunk.fileName}.map`]
  if (map?.type !== 'asset') return
  // All code is one line further down: `;` ends a line of the mappings.
  const content = JSON.parse(String(map.source)) as { mappings: string }
  map.source = JSON.stringify({ ...content, mappings: `;${content.mappings}` })
}
