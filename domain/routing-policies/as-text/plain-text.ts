/**
 * Policies as plain text that people can read and write: a few words with a colon, then prefixes, one
 * a line. `#` begins a remark. A value that would be misread so is quoted as in JSON.
 */
import { splitEntries } from '../../prefixes/notation.ts'
import {
  linesOf,
  nothingRead,
  UnreadLines,
  type PolicyFile,
  type PolicyText,
  type ReadPolicy,
} from './text.ts'

/** A policy as plain text; ends with a line break. */
export function writePlain(policy: PolicyText): string {
  return [
    '# InterLink routing policy',
    `name: ${written(policy.name)}`,
    `version: ${policy.isIpv6 ? 'IPv6' : 'IPv4'}`,
    `region: ${policy.region}`,
    `project: ${policy.projectId}`,
    ...policy.tags.map((tag) => `tag: ${written(tag)}`),
    '',
    'outgoing:',
    ...policy.outgoing,
    '',
    'incoming:',
    ...policy.incoming,
    '',
  ].join('\n')
}

/** Plain where that reads back the same; JSON keeps breaks, edges and quotes. */
function written(value: string): string {
  const isPlain = value !== '' && value === value.trim() && !/^"|[\p{Cc}\u2028\u2029]/u.test(value)
  if (isPlain && value.isWellFormed()) return value
  // JSON leaves Unicode's own line breaks as they are, which would end the line for a reader.
  return JSON.stringify(value)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`)
}

/** Undefined for quotes that do not close. */
function readValue(text: string): string | undefined {
  if (!text.startsWith('"')) return text
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'string' ? value : undefined
  } catch {
    return undefined
  }
}

/** No IPv6 prefix begins with one of these words and a colon. The rest is the line's, whatever breaks Unicode has. */
const KEYED = /^(name|version|region|project|tags?|outgoing|out|incoming|in)\s*:\s*(.*)$/is

/** Reads what `writePlain` writes, and what people write in its manner. A second name begins another policy. */
export function readPlain(text: string): PolicyFile {
  const unread = new UnreadLines(text)
  const policies: ReadPolicy[] = []
  let policy: ReadPolicy | undefined
  let prefixes: string[] | undefined
  const current = () => {
    if (!policy) policies.push((policy = nothingRead()))
    return policy
  }

  for (const [index, whole] of linesOf(text).entries()) {
    const line = index + 1
    const said = whole.trim()
    if (said === '' || said.startsWith('#')) continue
    const [, word = '', rest = ''] = KEYED.exec(said) ?? []
    const key = word.toLowerCase()
    if (key === 'name' && policy?.name !== undefined) {
      policy = undefined
      prefixes = undefined
    }
    switch (key) {
      case 'out':
      case 'outgoing':
        prefixes = current().outgoing
        break
      case 'in':
      case 'incoming':
        prefixes = current().incoming
        break
      case '':
        break
      default: {
        const value = readValue(rest)
        if (value === undefined || !take(current(), key, value)) unread.add(line, 'value')
        continue
      }
    }
    const entries = splitEntries(withoutRemark(key === '' ? said : rest)).map((entry) => entry.text)
    if (entries.length === 0) continue
    if (!entries.some((entry) => /[.:]/.test(entry))) unread.add(line, 'not-prefix')
    else if (prefixes) prefixes.push(...entries)
    else unread.add(line, 'no-direction')
  }
  return { policies, unread: unread.all() }
}

function withoutRemark(text: string): string {
  const at = text.indexOf('#')
  return at === -1 ? text : text.slice(0, at)
}

/** False for a value that the key does not know. */
function take(policy: ReadPolicy, key: string, value: string): boolean {
  switch (key) {
    case 'name':
      policy.name = value
      return true
    case 'version': {
      const [, version] = /^(?:ipv?)?([46])$/i.exec(value) ?? []
      if (version !== undefined) policy.isIpv6 = version === '6'
      return version !== undefined
    }
    case 'region':
      policy.region = value
      return true
    case 'project':
      policy.projectId = value
      return true
    default:
      policy.tags.push(value)
      return true
  }
}
