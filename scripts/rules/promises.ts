/** The promises of docs/security.md, as the rules read them. */
import { readProjectFile } from './source-files.ts'

interface SecurityPromise {
  /** As the page has it. */
  text: string
  /** The tests that prove it: part of a title each, and the file. */
  tests: { title: string; path: string }[]
}

/** Of a promise that is broken nobody would learn: each names its tests, and is broken on purpose (scripts/mutations). */
export const PROMISES: readonly SecurityPromise[] = readPromises(readProjectFile('docs/security.md'))

function readPromises(page: string): SecurityPromise[] {
  const promises: SecurityPromise[] = []
  const [from, to] = ['## Keys', '## What is written down'].map((heading) => page.indexOf(`\n${heading}\n`))
  for (const line of page.slice(from, to).split('\n')) {
    if (line.startsWith('- ')) promises.push({ text: line.slice('- '.length), tests: [] })
    const [, title, path] = /^ {2}- \[(.+)\]\(\.\.\/(.+)\)$/.exec(line) ?? []
    if (title !== undefined && path !== undefined) promises.at(-1)?.tests.push({ title, path })
  }
  return promises
}
