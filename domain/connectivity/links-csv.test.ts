import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'

import { hostedLink, selfHostedLink } from '../link/links.fixture.ts'
import { CSV_FORMATS, toCsv } from '../text/csv.ts'
import { linksToCsv } from './links-csv.ts'

/** Reads RFC 4180 back, character by character. */
function parse(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let value = ''
  let isQuoted = false
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? ''
    if (isQuoted && character === '"' && text[at + 1] === '"') {
      value += '"'
      at += 1
    } else if (character === '"') isQuoted = !isQuoted
    else if (isQuoted) value += character
    else if (character === ',') {
      row.push(value)
      value = ''
    } else if (character === '\r' && text[at + 1] === '\n') {
      rows.push([...row, value])
      row = []
      value = ''
      at += 1
    } else value += character
  }
  return rows
}

/** The cells of one line after the other as a program finds them that splits elsewhere, and knows quotes or not. */
function cellsOf(text: string, separator: string, knowsQuotes: boolean): string[] {
  const cells: string[] = []
  let cell = ''
  let isQuoted = false
  for (const character of text) {
    if (knowsQuotes && character === '"' && (isQuoted || cell === '')) isQuoted = !isQuoted
    else if (!isQuoted && (character === separator || character === '\r' || character === '\n')) {
      cells.push(cell)
      cell = ''
    } else cell += character
  }
  return [...cells, cell]
}

const nasty = fc.string({
  unit: fc.constantFrom(...`=+-@＝＋－＠"',;| \u00a0\r\n\tab1`.split('')),
  maxLength: 10,
})

describe('[35] comma-separated values', () => {
  it('comma-separated values give back what went in, but for the apostrophe before a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.array(nasty, { minLength: 1, maxLength: 4 }), { minLength: 1 }), (rows) => {
        // Apostrophes are all that is added.
        const bare = (read: string[][]) => read.map((row) => row.map((text) => text.replaceAll("'", '')))
        expect(bare(parse(toCsv(rows)))).toEqual(bare(rows))
      }),
    )
  })

  it('comma-separated values hold no formula, wherever a program takes a cell to begin', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(nasty, { minLength: 1, maxLength: 4 }), { minLength: 1 }),
        fc.constantFrom(...CSV_FORMATS),
        (rows, format) => {
          const csv = toCsv(rows, format, 'fr').replace('\uFEFF', '')
          const cells = [
            ...(format === 'plain' ? parse(csv).flat() : []),
            ...[',', ';', '\t', '|'].flatMap((separator) =>
              [true, false].flatMap((knowsQuotes) => cellsOf(csv, separator, knowsQuotes)),
            ),
          ]
          expect(cells.filter((text) => /^[\s"]*[=+\-@＝＋－＠]/.test(text))).toEqual([])
        },
      ),
      { numRuns: 500 },
    )
  })

  it.each([
    ['x;=cmd|1', `"x;'=cmd|1"`],
    ['x;\t=1', `"x;'\t'=1"`],
    ['x; "@SUM(1)', `"x; ""'@SUM(1)"`],
    ['＝1+1', `"'＝1+1"`],
    ['a,=1', `"a,'=1"`],
    ['paris-th2, lyon-1', '"paris-th2, lyon-1"'],
  ])('the text %j is written as %s', (text, written) => {
    expect(toCsv([[text]])).toBe(`${written}\r\n`)
  })

  it('comma-separated values leave numbers alone', () => {
    expect(toCsv([[-5, '-5']])).toBe(`-5,"'-5"\r\n`)
  })
})

test.each([
  ['plain', 'fr', '"é","b"\r\n'],
  ['plain', 'en', '"é","b"\r\n'],
  ['spreadsheet', 'fr', '\uFEFF"é";"b"\r\n'],
  ['spreadsheet', 'en', '\uFEFF"é","b"\r\n'],
] as const)('[35] as %s in %s cells are separated as the program expects', (format, language, text) => {
  expect(toCsv([['é', 'b']], format, language)).toBe(text)
})

describe('[35] links for a spreadsheet', () => {
  const names = { partner: new Map(), pop: new Map([[hostedLink().pop_id, 'DC3, Paris']]), vpc: new Map() }

  it('links for a spreadsheet have a row each under one header, every row as long', () => {
    const [header, ...rows] = parse(
      linksToCsv([hostedLink({ name: '=cmd()' }), selfHostedLink({ tags: ['a', 'b'] })], names, false),
    )
    expect(rows).toHaveLength(2)
    for (const row of rows) expect(row).toHaveLength(header?.length ?? 0)
    expect(rows[0]?.[header?.indexOf('name') ?? -1]).toBe("'=cmd()")
    expect(rows[0]?.[header?.indexOf('pop') ?? -1]).toBe('DC3, Paris')
    expect(rows[1]?.[header?.indexOf('tags') ?? -1]).toBe('a, b')
  })

  it('links for a spreadsheet hold no pairing key unless asked for', () => {
    const link = hostedLink()
    const key = link.partner?.pairing_key ?? ''
    expect(linksToCsv([link], names, false)).not.toContain(key)
    expect(linksToCsv([link], names, true)).toContain(key)
  })
})
