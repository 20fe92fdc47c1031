import type { IndexHtmlTransformContext, Plugin } from 'vite'

import { inProject } from '../prepare/project.ts'
import { BOOT_SCRIPT } from './boot-script.ts'

/** A page where a visit often begins and that is not in the first script (src/app/routes.tsx). */
interface Beginning {
  /** The modules that it shows first, and its messages. */
  modules: readonly string[]
  words: readonly string[]
  /** What it asks for itself as soon as it runs. */
  rest?: readonly string[]
  restWords?: readonly string[]
}

/** By the name that boot.js asks for. `$` stands for the language. */
const PAGES: Readonly<Record<string, Beginning>> = {
  overview: {
    modules: ['src/pages/overview/overview-page.tsx'],
    words: ['$/overview', '$/links', '$/next-step'],
  },
  link: {
    modules: ['src/pages/link/link-page.tsx', 'src/pages/link/context/use-link-facts.ts'],
    words: ['$/link', '$/next-step'],
    rest: ['src/pages/link/link-panels.tsx'],
    restWords: ['$/routing-policy'],
  },
  order: {
    modules: ['src/pages/order/order-page.tsx'],
    words: ['$/order', '$/port', '$/routing-policy'],
    rest: ['src/pages/order/steps/later-steps.ts'],
  },
}

const LANGUAGES = ['en', 'fr']

const ICON = /(?<=<link rel="icon" href=")[^"]+/
const INLINED_ICON = /(?<=<img src=")data:image\/svg[^"]+/

const STYLE_SHEET = /\s*<link rel="stylesheet"[^>]*>/g

type Bundle = NonNullable<IndexHtmlTransformContext['bundle']>

/** The files that these modules need and that are not `known`, each after what it imports. */
function filesOf(bundle: Bundle, modules: readonly string[], known: string): string {
  const found = new Set<string>()
  const visited = new Set<string>()
  const visit = (fileName: string) => {
    const chunk = bundle[fileName]
    if (visited.has(fileName) || known.includes(fileName) || chunk?.type !== 'chunk') return
    visited.add(fileName)
    for (const imported of chunk.imports) visit(imported)
    for (const sheet of chunk.viteMetadata?.importedCss ?? []) if (!known.includes(sheet)) found.add(sheet)
    found.add(fileName)
  }
  for (const module of modules) {
    const chunk = Object.values(bundle).find(
      (each) => each.type === 'chunk' && each.facadeModuleId === inProject(module),
    )
    if (!chunk)
      throw new Error(
        `No file of the build starts with ${module}: scripts/build/page-order.ts is out of date.`,
      )
    visit(chunk.fileName)
  }
  return [...found].join(' ')
}

/** `<meta name="files">` with an attribute for each name that boot.js may ask for, its files parted by blanks. */
function filesTag(bundle: Bundle, html: string): string {
  const files = new Map<string, string>()
  const addMessages = (name: string, words: readonly string[]) => {
    for (const language of LANGUAGES) {
      const modules = words.map((each) => `i18n/${each.replace('$', language)}.ts`)
      files.set(name ? `${name}-${language}` : language, filesOf(bundle, modules, html))
    }
  }
  addMessages('', ['$/core', '$/links'])
  for (const [page, { modules, words, rest = [], restWords = [] }] of Object.entries(PAGES)) {
    const head = filesOf(bundle, modules, html)
    files.set(page, head)
    addMessages(page, words)
    files.set(`${page}-rest`, filesOf(bundle, rest, html + head))
    addMessages(`${page}-rest`, restWords)
  }
  const attributes = [...files].flatMap(([name, list]) => (list === '' ? [] : [`data-${name}="${list}"`]))
  return `<meta name="files" ${attributes.join(' ')}>`
}

/**
 * Vite plugin: puts the page's parts in the order in which they are of use. The style sheet comes after
 * the outline, which a browser paints without waiting for it; the first script waits for it, as every
 * deferred one does; and the page names the files that only some visits need (a language's messages, a page of its own), so that `src/app/start/boot.js` asks for the right ones
 * beside the scripts and not after them.
 */
export function orderPage(): Plugin {
  return {
    name: 'order-page',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const sheets = html.match(STYLE_SHEET) ?? []
        const ordered = html
          .replaceAll(STYLE_SHEET, '')
          // Vite inlines the picture but not the tab's icon, which would be one request more.
          .replace(ICON, (file) => INLINED_ICON.exec(html)?.[0] ?? file)
          .replace('<noscript>', `${sheets.join('').trim()}\n    $&`)
        return bundle ? ordered.replace(BOOT_SCRIPT, `${filesTag(bundle, html)}\n    $&`) : ordered
      },
    },
  }
}
