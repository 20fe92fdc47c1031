/** Comma-separated values as RFC 4180 has them, safe to open in a spreadsheet. */

/**
 * Matches before a sign that starts a formula (OWASP, *CSV injection*): at the start of the text, and after each character
 * that some program takes for the end of a cell, even inside quotes. Spreadsheets skip spaces and quotes before the sign,
 * and accept full-width signs too.
 */
const BEFORE_FORMULA = /(?<=^|[,;|\t\r\n])(?:[^\S\t\r\n]|")*(?=[=+\-@＝＋－＠\t\r\n])/g

/** Texts are always quoted, so that no program has to guess; a number is one, even below zero. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  // An apostrophe makes text of what would be a formula.
  return `"${value.replaceAll(BEFORE_FORMULA, "$&'").replaceAll('"', '""')}"`
}

/**
 * - `plain`: commas, UTF-8 without a mark, for scripts and most programs.
 * - `spreadsheet`: as Excel opens it by a double click: a byte-order mark, and the separator of the language.
 */
export const CSV_FORMATS = ['plain', 'spreadsheet'] as const
export type CsvFormat = (typeof CSV_FORMATS)[number]

/** Where the comma is in numbers, spreadsheets separate cells by semicolons. */
function separatorOf(language: string): ',' | ';' {
  return new Intl.NumberFormat(language).format(0.5).includes(',') ? ';' : ','
}

/** Rows to text: CRLF after each, quotes doubled inside. The first row is the header; `language` is a BCP 47 tag. */
export function toCsv(
  rows: readonly (readonly (string | number)[])[],
  format: CsvFormat = 'plain',
  language = 'en',
): string {
  const [mark, separator] = format === 'plain' ? ['', ','] : ['\uFEFF', separatorOf(language)]
  return mark + rows.map((row) => `${row.map(cell).join(separator)}\r\n`).join('')
}
