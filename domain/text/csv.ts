/** Comma-separated values as RFC 4180 has them, safe to open in a spreadsheet. */

/**
 * Matches before a sign that starts a formula (OWASP, *CSV injection*): at the start of the text, and after each
 * character that some program treats as the end of a cell even inside quotes. Spreadsheets skip spaces and quotes
 * before the sign, and accept full-width signs too. A comma needs no match: programs that split at commas respect
 * quotes.
 */
const BEFORE_FORMULA = /(?<=^|[;\t\r\n])(?:[^\S\t\r\n]|")*(?=[=+\-@＝＋－＠\t\r\n])/g

function cell(value: string | number): string {
  // A number is one, even below zero. An apostrophe makes text of what would be a formula.
  const safe = typeof value === 'string' ? value.replaceAll(BEFORE_FORMULA, "$&'") : String(value)
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Rows to text: CRLF after each, quotes where needed and doubled inside. The first row is the header. */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}
