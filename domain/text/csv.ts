/** Comma-separated values as RFC 4180 has them, safe to open in a spreadsheet. */

/**
 * A cell that a spreadsheet would take for a formula starts with one of these (OWASP, *CSV injection*);
 * an apostrophe before it makes it text.
 */
const FORMULA = /^[=+\-@\t\r\n]/

function cell(value: string | number): string {
  // A number is one, even below zero.
  const safe = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Rows to text: CRLF after each, quotes where needed and doubled inside. The first row is the header. */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}
