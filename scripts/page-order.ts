import type { Plugin } from 'vite'

/** By the name that boot.js asks for: a language, the page at `/`, and that page's messages. */
const PRELOADED: readonly (readonly [file: RegExp, name: string])[] = [
  [/\/src\/i18n\/core\/(\w+)\.ts$/, '$1'],
  [/\/src\/pages\/overview\/overview-page\.tsx$/, 'overview'],
  [/\/src\/i18n\/(\w+)\/overview\.ts$/, 'overview-$1'],
]

const STYLE_SHEET = /\s*<link rel="stylesheet"[^>]*>/g

/**
 * Vite plugin: puts the page's parts in the order in which they are of use. The style sheet comes after
 * the outline, which a browser paints without waiting for it; and the page names the files that only some
 * visits need (a language's messages, the overview), so that `public/boot.js` asks for the right ones
 * beside the scripts and not after them.
 */
export function orderPage(): Plugin {
  return {
    name: 'order-page',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const sheets = html.match(STYLE_SHEET) ?? []
        const files = Object.values(bundle ?? {}).flatMap((chunk) => {
          const source = chunk.type === 'chunk' ? (chunk.facadeModuleId ?? '') : ''
          return PRELOADED.flatMap(([file, name]) => {
            const [, part = ''] = file.exec(source) ?? []
            return file.test(source) ? [`data-${name.replace('$1', part)}="/${chunk.fileName}"`] : []
          })
        })
        return html
          .replaceAll(STYLE_SHEET, '')
          .replace('<script src="/boot.js"', `<meta name="files" ${files.join(' ')}>\n    $&`)
          .replace('<noscript>', `${sheets.join('').trim()}\n    $&`)
      },
    },
  }
}
