/** What people paste is read in a time that grows with its length, not with the square of it, whatever it holds. */
import { expect, test } from 'vitest'

import { checkAsn } from '../catalogue/asn.ts'
import { findCommands } from '../console/command-search.ts'
import { hostedLink } from '../link/links.fixture.ts'
import { searchLinks } from '../link/search.ts'
import { mailLink } from '../partner/message.ts'
import { parsePrefixList } from '../prefixes/parse.ts'
import { matchesRoute } from '../prefixes/route-search.ts'
import { readPolicyFile } from '../routing-policies/as-text/file.ts'
import { aPolicy } from '../routing-policies/policies.fixture.ts'
import { policiesAbout } from '../routing-policies/search.ts'
import { checkName, slug } from './link-name.ts'
import { addTags } from './tags.ts'

const PARSERS: Record<string, (text: string) => unknown> = {
  'a file with policies': readPolicyFile,
  'a list of prefixes': (text) => parsePrefixList(text, 'ipv6'),
  'an AS number': checkAsn,
  'a name': (text) => [checkName(text), slug(text)],
  tags: (text) => addTags([], text),
  'an address for mail': (text) => mailLink(text),
  'a search among links': (text) => searchLinks([hostedLink()], text),
  'a search among policies': (text) => policiesAbout([aPolicy({ prefix_filter_in: ['10.0.0.0/8'] })], text),
  'a search among routes': (text) => matchesRoute('10.0.0.0/8', text),
  'a search among commands': (text) => findCommands([{ label: 'Order an InterLink' }], text),
}

/** Long repetitions, at which a regular expression that backtracks takes quadratic time. */
const HOSTILE: [what: string, text: (length: number) => string][] = [
  ...[
    '\n',
    ' ',
    '\t',
    '\r',
    '\u2028',
    '-',
    '#',
    '"',
    '\\',
    '<<',
    '/*',
    '0',
    'a',
    'a:',
    '::',
    '1.',
    '$$',
    '{',
    '[',
    ',',
  ].map((piece): [string, (length: number) => string] => [
    JSON.stringify(piece),
    (length) => `x${piece.repeat(length / piece.length)}x`,
  ]),
  ['a heredoc that does not end', (length) => `name = <<END\n${'\n'.repeat(length)}x`],
  ['remarks before a line break of Unicode', (length) => `in: 10.0.0.0/8 ${'#'.repeat(length)}\u2028x`],
  ['resources', (length) => 'resource\n'.repeat(length / 9)],
  ['brackets that do not close', (length) => `tags = ${'["a", '.repeat(length / 6)}`],
  ['blocks that do not close', (length) => 'a {\n'.repeat(length / 4)],
  ['an argument without a value', (length) => `name${' '.repeat(length)}x`],
  ['many short lines', (length) => 'a\n'.repeat(length / 2)],
  ['labels of an address', (length) => `a@${'a-'.repeat(length / 2)}`],
]

/** In ms. The clock of the processor's time would be the fairer one, and is too coarse for this. */
function timeOf(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

/** The least of several runs, in ms. */
function leastTime(run: () => unknown): number {
  return Math.min(...Array.from({ length: 5 }, () => timeOf(run)))
}

const GROWTH = 8
/** Between 8 of a straight line and 64 of a square. */
const MOST = 24
const ROUNDS = 60
const LONGEST = 400_000
/** Below it the clock says nothing, so the text is made longer. In ms. */
const LEAST_TO_MEASURE = 1

for (const [parser, read] of Object.entries(PARSERS)) {
  test.each(HOSTILE)(`the time for ${parser} grows with the length: %s`, (_what, textOf) => {
    for (let length = 1000; length <= LONGEST / GROWTH; length *= 2) {
      const text = textOf(length)
      const time = leastTime(() => read(text))
      if (time < LEAST_TO_MEASURE) continue
      const longer = textOf(length * GROWTH)
      // The least of each, in turn, so that compiling and collecting garbage is left out of both: a square stays one.
      let [least, leastOfLonger] = [Infinity, Infinity]
      for (let round = 0; round < ROUNDS && !(leastOfLonger / least < MOST); round += 1) {
        least = Math.min(
          least,
          timeOf(() => read(text)),
        )
        leastOfLonger = Math.min(
          leastOfLonger,
          timeOf(() => read(longer)),
        )
      }
      expect(leastOfLonger / least).toBeLessThan(MOST)
      return
    }
  })
}
