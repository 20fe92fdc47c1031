import { runnerImport, type IndexHtmlTransformContext, type Plugin } from 'vite'

import { LANGUAGES, type Language, type Namespace } from '../../i18n/catalogue.ts'
import { firstRequests } from '../../src/app/start/first-requests.ts'
import { PAGE_START_ID, type PageStart } from '../../src/app/start/page-start.ts'
import { PAGES, type PagePath } from '../../src/app/start/page-table.ts'
import { inProject } from '../prepare/project.ts'

type Bundle = IndexHtmlTransformContext['bundle']

/** What the files of these modules import, and they themselves, in the order in which they run; none without a build. */
function filesOf(bundle: Bundle, modules: readonly string[], html: string): string[] {
  const found = new Set<string>()
  const visit = (fileName: string) => {
    const chunk = bundle?.[fileName]
    if (chunk?.type !== 'chunk' || found.has(`/${fileName}`) || html.includes(fileName)) return
    found.add(`/${fileName}`)
    for (const name of chunk.imports) visit(name)
  }
  for (const chunk of Object.values(bundle ?? {}))
    if (chunk.type === 'chunk' && modules.includes(chunk.facadeModuleId ?? '')) visit(chunk.fileName)
  return [...found]
}

function pageStart(bundle: Bundle, html: string): PageStart {
  const inEachLanguage = (namespaces: readonly Namespace[]) =>
    Object.fromEntries(
      LANGUAGES.map((language) => {
        const modules = namespaces.map((namespace) => inProject('i18n', language, `${namespace}.ts`))
        return [language, filesOf(bundle, modules, html)]
      }),
    ) as Record<Language, string[]>
  return {
    messages: inEachLanguage(['core']),
    pages: (Object.keys(PAGES) as PagePath[]).map((path) => ({
      path,
      files: filesOf(bundle, [inProject('src/pages', PAGES[path].module)], html),
      messages: inEachLanguage(PAGES[path].messages),
      requests: firstRequests(path),
    })),
  }
}

const BOOT_SCRIPT = /<script[^>]*src="\/boot\.js"/
const STYLE_SHEET = /\s*<link rel="stylesheet"[^>]*>/g

/** The frame's outline as React draws it until the first page is ready, so that nothing moves when it takes over. */
async function outline(): Promise<string> {
  const { module } = await runnerImport<{ outlineMarkup: () => string }>(
    inProject('scripts/build/outline.tsx'),
    { configFile: false, logLevel: 'warn' },
  )
  return module.outlineMarkup()
}

/**
 * Vite plugin: puts the outline into the page, the style sheet after it (a browser paints the outline without
 * waiting for it, and the deferred first script waits for both), and the list of what each page needs, which
 * boot.ts fetches together with the scripts and not after them.
 */
export function startPage(): Plugin {
  return {
    name: 'page-start',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle, path }) {
        if (path !== '/index.html') return html
        const sheets = (html.match(STYLE_SHEET) ?? []).join('').trim()
        // `<` could end the element; nothing here has one, and nothing will.
        const json = JSON.stringify(pageStart(bundle, html)).replaceAll('<', String.raw`\u003c`)
        return html
          .replaceAll(STYLE_SHEET, '')
          .replace('<!--outline-->', await outline())
          .replace('<noscript>', () => `${sheets}\n    <noscript>`)
          .replace(
            BOOT_SCRIPT,
            (tag) => `<script type="application/json" id="${PAGE_START_ID}">${json}</script>\n    ${tag}`,
          )
      },
    },
  }
}
