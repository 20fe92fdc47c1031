/** The words of a Terraform file, as far as routing policies need them. */

/**
 * - `text`: a quoted string, its escapes resolved.
 * - `word`: a name, a number, `true`, `false`.
 * - `mark`: one of `{ } [ ] = ,` and the like.
 * - `unreadable`: a template, a heredoc, or a string that does not end.
 */
export interface HclToken {
  kind: 'text' | 'word' | 'mark' | 'unreadable'
  value: string
  /** From 1: where it begins. */
  line: number
}

const PATTERNS = {
  space: /[^\S\n]+|\n|(?:#|\/\/)[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y,
  heredoc: /<<-?(\w+)\n[\s\S]*?(?:\n[ \t]*\1(?=\n|$)|$)/y,
  text: /"(?:[^"\\\n]|\\.)*"/y,
  openText: /"[^\n]*/y,
  word: /[\w.-]+/y,
  mark: /[^]/y,
} as const

/** Splits a file; remarks and spaces are left out. Never fails: what cannot be read is a token that says so. */
export function hclTokens(text: string): HclToken[] {
  const tokens: HclToken[] = []
  let at = 0
  let line = 1
  const next = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    return pattern.exec(text)?.[0]
  }
  while (at < text.length) {
    const space = next(PATTERNS.space)
    const found = space ?? next(PATTERNS.heredoc)
    if (found !== undefined) {
      if (space === undefined) tokens.push({ kind: 'unreadable', value: found, line })
      line += found.split('\n').length - 1
      at += found.length
      continue
    }
    const quoted = next(PATTERNS.text)
    const token = quoted === undefined ? undefined : textToken(quoted)
    const open = quoted ?? next(PATTERNS.openText)
    const word = open ?? next(PATTERNS.word)
    const value = word ?? next(PATTERNS.mark) ?? ''
    const kind = open !== undefined ? 'unreadable' : word !== undefined ? 'word' : 'mark'
    tokens.push({ ...(token ?? { kind, value }), line })
    at += Math.max(1, value.length)
  }
  return tokens
}

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' }

/** A string without templates; undefined for one with a template, or with an escape that HCL does not know. */
function textToken(quoted: string): Pick<HclToken, 'kind' | 'value'> | undefined {
  let isPlain = true
  const value = quoted
    .slice(1, -1)
    .replaceAll(
      /\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8})|(.))|([$%])\4\{|[$%]\{/g,
      (whole: string, short?: string, long?: string, escape?: string, doubled?: string) => {
        const code = short ?? long
        if (code !== undefined && Number.parseInt(code, 16) <= 0x10_ff_ff)
          return String.fromCodePoint(Number.parseInt(code, 16))
        if (doubled !== undefined) return `${doubled}{`
        const known = escape === undefined ? undefined : ESCAPES[escape]
        isPlain &&= known !== undefined
        return known ?? whole
      },
    )
  return isPlain ? { kind: 'text', value } : undefined
}
