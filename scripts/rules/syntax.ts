/** What the rules read out of a source file, by the parser that also builds the console. */
import { posix } from 'node:path'

import { parseSync, Visitor } from 'vite'

/**
 * Every module that a file names: imports, re-exports, `import()` and `import('…')` types. Relative ones
 * become paths from the project's root, packages stay as they are. Throws on a syntax error.
 */
export function importsOf(path: string, source: string): string[] {
  const { program, module, errors } = parseSync(path, source)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`)
  const named = [
    ...module.staticImports.map((statement) => statement.moduleRequest.value),
    ...module.staticExports.flatMap((statement) =>
      statement.entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
    ),
  ]
  new Visitor({
    ImportExpression({ source: name }) {
      if (name.type === 'Literal' && typeof name.value === 'string') named.push(name.value)
    },
    TSImportType({ source: name }) {
      named.push(name.value)
    },
  }).visit(program)
  const folder = posix.dirname(path)
  return named.map((name) => (name.startsWith('.') ? posix.join(folder, name) : name))
}

/** Texts in a file, and what comes before the first `${…}` of its templates. */
export function textsOf(path: string, source: string): { texts: Set<string>; prefixes: Set<string> } {
  const texts = new Set<string>()
  const prefixes = new Set<string>()
  new Visitor({
    Literal({ value }) {
      if (typeof value === 'string') texts.add(value)
    },
    TemplateLiteral({ quasis: [first, ...others] }) {
      const text = first?.value.cooked ?? ''
      if (others.length === 0) texts.add(text)
      else if (text !== '') prefixes.add(text)
    },
  }).visit(parseSync(path, source).program)
  return { texts, prefixes }
}
