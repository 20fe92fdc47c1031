/** Reads citations of the project's documents out of sources and Markdown, and finds those that name nothing. */

/** One citation: a document alone, a chapter or term in it, or a check of the acceptance checklist. */
export interface Citation {
  /** Base name without `.md`. */
  document: string
  /** A number as in `§5.4`. */
  chapter?: string
  /** A heading, or a term in bold; together with `chapter`, a word of that chapter. */
  name?: string
  /** A number of acceptance.md. */
  check?: number
}

/** A document, as far as it can be cited. */
export interface CitedDocument {
  /** Chapter number to the chapter's text, its sub-chapters included. */
  chapters: ReadonlyMap<string, string>
  /** Headings and terms in bold, without markup. */
  names: readonly string[]
  /** Numbers of the checklist. */
  checks: ReadonlySet<number>
}

const MENTION =
  /(?<document>[\w-]+)\.md\b(?:,? \(?(?:"(?<quoted>[^"]+)"|[*_](?<slanted>[^*_]+)[*_])|, (?<plain>[A-Z][^()".,;:*§]*)(?=\)))?/g
/** § belongs to api-contract.md, the only document with numbered chapters, unless an RFC is named first. */
const CHAPTER =
  /(?<rfc>RFC \d+ (?:§[\d.]+, )*)?§(?<first>\d+(?:\.\d+)?)(?:[–-]§?(?<last>\d+(?:\.\d+)?))?(?:, (?<name>[A-Z]\w*(?: \w+)*)\))?/g
const CHECKS =
  /\b(?:acceptance(?:\.md)?|checks?) (?<numbers>\d+(?:(?:,| and|–| to) ?\d+(?![\w.]))*)(?![\w.]*\w)/g
/** `[31] …` or `[31, 35] …` at the start of a text. */
const TITLE = /^(?:\[\d+(?:, \d+)*\] ?)+/

/** What a source or a Markdown file cites. Comments may break a citation over lines. */
export function citationsOf(source: string): Citation[] {
  const text = source.replaceAll(/\s*\n[ \t]*(?:\*(?!\/)|\/\/|#+|--)?[ \t]*/g, ' ')
  const found: Citation[] = []
  for (const { groups = {} } of text.matchAll(MENTION)) {
    const name = groups['quoted'] ?? groups['slanted'] ?? groups['plain']
    found.push({ document: groups['document']!, ...(name === undefined ? {} : { name }) })
  }
  for (const { groups = {} } of text.matchAll(CHAPTER)) {
    if (groups['rfc'] !== undefined) continue
    const { first, last, name } = groups
    found.push({ document: 'api-contract', chapter: first!, ...(name === undefined ? {} : { name }) })
    if (last !== undefined) found.push({ document: 'api-contract', chapter: last })
  }
  for (const { groups = {} } of text.matchAll(CHECKS)) {
    found.push(...numbersIn(groups['numbers']!).map((check) => ({ document: 'acceptance', check })))
  }
  return found
}

/** Numbers of the checks that a test's title claims to prove. */
export function checksInTitle(title: string): number[] {
  return numbersIn(TITLE.exec(title)?.[0] ?? '')
}

function numbersIn(text: string): number[] {
  return [...text.matchAll(/\d+/g)].map(Number)
}

/** What can be cited of a Markdown document. */
export function readDocument(markdown: string): CitedDocument {
  const chapters = new Map<string, string>()
  const headings = [...markdown.matchAll(/^(#+) (.+)$/gm)]
  for (const [index, { 1: marks = '', 2: heading = '', index: start }] of headings.entries()) {
    const number = /^(\d+(?:\.\d+)?)\.? /.exec(heading)?.[1]
    if (number === undefined) continue
    const next = headings.slice(index + 1).find(({ 1: other = '' }) => other.length <= marks.length)
    chapters.set(number, markdown.slice(start, next?.index))
  }
  const bold = [...markdown.matchAll(/\*\*([^*\n]+)\*\*/g)].map(({ 1: term = '' }) => term)
  return {
    chapters,
    names: [...headings.map(({ 2: heading = '' }) => heading), ...bold].map((name) =>
      name.replaceAll('`', ''),
    ),
    checks: new Set([...markdown.matchAll(/^(\d+)\. /gm)].map(({ 1: number }) => Number(number))),
  }
}

/** True when the citation names something that exists. A long heading may be cited by three first words or more. */
export function exists(citation: Citation, documents: ReadonlyMap<string, CitedDocument>): boolean {
  const document = documents.get(citation.document)
  if (!document) return false
  const { chapter, name, check } = citation
  if (check !== undefined) return document.checks.has(check)
  if (chapter !== undefined) return document.chapters.get(chapter)?.includes(name ?? '') ?? false
  if (name === undefined) return true
  const mayBeShort = name.split(' ').length >= 3
  return document.names.some(
    (known) =>
      known === name || (mayBeShort && known.startsWith(name) && !/^\w/.test(known.slice(name.length))),
  )
}
