/** Comma-separated values as RFC 4180 has them, safe to open in a spreadsheet. */

/**
 * Before what a spreadsheet would take for a formula, if a cell began here: at the start of a text, and behind each
 * character that some program or language takes for the end of a cell whatever the quotes (OWASP, *CSV injection*).
 * Spaces and quotes in between do not stop it, and full-width signs count as signs. Commas need nothing: whoever
 * splits at them knows the quotes.
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
