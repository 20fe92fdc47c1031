import { pathToFileURL } from 'node:url'

import compile from 'icu-minify/compile'
import type { Plugin } from 'vite'

const CATALOGUE = /\/i18n\/(?:en|fr)\/[\w-]+\.ts$/

/**
 * Vite plugin: replaces each message file by its messages compiled from ICU syntax to the arrays that
 * `icu-minify/format` runs, so that the page carries no parser.
 */
export function compileMessages(): Plugin {
  return {
    name: 'compile-messages',
    enforce: 'pre',
    async load(id) {
      const path = id.split('?')[0] ?? id
      if (!CATALOGUE.test(path)) return null
      // The query makes a changed file a new module while the development server runs.
      const url = `${pathToFileURL(path).href}?changed=${Date.now()}`
      const { messages } = (await import(url)) as { messages: Record<string, string> }
      const compiled = Object.fromEntries(
        Object.entries(messages).map(([key, text]) => {
          try {
            return [key, compile(text)]
          } catch (cause) {
            throw new Error(`${path}: message "${key}" is not valid ICU: ${String(cause)}`, { cause })
          }
        }),
      )
      return `export const messages = ${JSON.stringify(compiled)}`
    },
  }
}
