/** Quoting for what is pasted elsewhere: nothing typed in the order may become code there. */

/** One word of a POSIX shell, whatever the text holds. Plain words stay as they are, for reading. */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`
}

/** A Terraform (HCL) string, with interpolation and directives made literal. */
export function hclString(text: string): string {
  // JSON's escapes are HCL's but for two letters, and for `${` and `%{`, which start a template and are
  // doubled to mean themselves.
  return JSON.stringify(text)
    .replaceAll(/\\[^]/g, (escape) => LETTERS_HCL_LACKS[escape] ?? escape)
    .replaceAll(/[$%]\{/g, ([mark]) => `${mark}${mark}{`)
}

const LETTERS_HCL_LACKS: Record<string, string> = {
  [String.raw`\b`]: String.raw`\u0008`,
  [String.raw`\f`]: String.raw`\u000c`,
}
