/** Tables, as people read them: a row by what is under which heading. */
import { expect, type Locator } from '@playwright/test'

/**
 * Waits until a table has a row with these cells, keyed by column heading. A text is the whole cell with
 * single spaces; a pattern may match a part of it.
 */
export async function expectRow(table: Locator, cells: Record<string, string | RegExp>): Promise<void> {
  await expect(async () => {
    const [headings = [], ...rows] = await readTable(table)
    const missing = Object.keys(cells).filter((heading) => !headings.includes(heading))
    expect(missing, `no such heading; there are ${headings.join(', ')}`).toEqual([])
    const matches = (row: string[]) =>
      Object.entries(cells).every(([heading, wanted]) => {
        const text = row[headings.indexOf(heading)] ?? ''
        return typeof wanted === 'string' ? text === wanted : wanted.test(text)
      })
    expect(rows.some(matches), `no row ${JSON.stringify(cells, textOfPattern)} in\n${rows.join('\n')}`).toBe(
      true,
    )
  }).toPass({ timeout: 15_000 })
}

function readTable(table: Locator): Promise<string[][]> {
  return table.evaluate((element) =>
    [...(element as HTMLTableElement).rows].map((row) =>
      [...row.cells].map((cell) => cell.innerText.replaceAll(/\s+/g, ' ').trim()),
    ),
  )
}

function textOfPattern(_key: string, value: unknown): unknown {
  return value instanceof RegExp ? String(value) : value
}
