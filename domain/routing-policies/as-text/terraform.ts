import { hclString } from '../../text/quote.ts'
/** Policies as Terraform: `scaleway_interlink_routing_policy` of the official provider, written and read. */
import { terraformBlock, terraformLabel } from '../../text/terraform-block.ts'
import { hclTokens, type HclToken } from './hcl-tokens.ts'
import { nothingRead, UnreadLines, type PolicyFile, type PolicyText, type ReadPolicy } from './text.ts'

const RESOURCE = 'scaleway_interlink_routing_policy'

/** A policy as a Terraform resource; ends with a line break. */
export function writeTerraform(policy: PolicyText): string {
  const list = (items: readonly string[], isLong: boolean) =>
    items.length === 0
      ? '[]'
      : isLong
        ? `[\n${items.map((item) => `    ${hclString(item)},\n`).join('')}  ]`
        : `[${items.map(hclString).join(', ')}]`
  const settings: [string, string][] = [
    ['name', hclString(policy.name)],
    ['region', hclString(policy.region)],
    ['project_id', hclString(policy.projectId)],
    ['is_ipv6', String(policy.isIpv6)],
    ['tags', list(policy.tags, false)],
  ]
  // As `terraform fmt` has it: only neighbours that take one line have their signs under each other.
  const head = terraformBlock(`resource "${RESOURCE}" "${terraformLabel(policy.name, 'policy')}"`, settings)
  const lists = [
    `  prefix_filter_out = ${list(policy.outgoing, true)}`,
    `  prefix_filter_in = ${list(policy.incoming, true)}`,
  ]
  return `${head.replace(/\n\}$/, '')}\n\n${lists.join('\n\n')}\n}\n`
}

/**
 * Reads what `writeTerraform` writes and what people write by hand: any number of resources, or bare
 * arguments without one. Values must be plain: what they refer to is not known here.
 */
export function readTerraform(text: string): PolicyFile {
  return new Reader(text).read()
}

class Reader {
  readonly #tokens: HclToken[]
  readonly #unread: UnreadLines
  readonly #policies: ReadPolicy[] = []
  #at = 0

  constructor(text: string) {
    this.#tokens = hclTokens(text)
    this.#unread = new UnreadLines(text)
  }

  read(): PolicyFile {
    let bare: ReadPolicy | undefined
    while (this.#peek()) {
      if (this.#isPolicyHead()) {
        this.#at += 4
        const policy = nothingRead()
        this.#policies.push(policy)
        this.#body(policy)
      } else {
        if (!bare && this.#isArgument()) this.#policies.push((bare = nothingRead()))
        this.#statement(bare)
      }
    }
    return { policies: this.#policies, unread: this.#unread.all() }
  }

  #peek(ahead = 0): HclToken | undefined {
    return this.#tokens[this.#at + ahead]
  }

  #isMark(value: string, ahead = 0): boolean {
    const token = this.#peek(ahead)
    return token?.kind === 'mark' && token.value === value
  }

  #isPolicyHead(): boolean {
    const [word, type] = [this.#peek(), this.#peek(1)]
    return (
      word?.value === 'resource' && type?.kind === 'text' && type.value === RESOURCE && this.#isMark('{', 3)
    )
  }

  #isArgument(): boolean {
    return this.#peek()?.kind === 'word' && this.#isMark('=', 1)
  }

  #body(policy: ReadPolicy): void {
    while (this.#peek() && !this.#isMark('}')) this.#statement(policy)
    this.#at += 1
  }

  /** An argument, or anything else, which is then left out. */
  #statement(policy: ReadPolicy | undefined): void {
    if (policy && this.#isArgument()) this.#argument(policy)
    else this.#skip('block')
  }

  #argument(policy: ReadPolicy): void {
    const name = this.#peek()?.value ?? ''
    const start = this.#at
    this.#at += 2
    switch (name) {
      case 'name':
        policy.name = this.#text(start) ?? policy.name
        break
      case 'region':
        policy.region = this.#text(start) ?? policy.region
        break
      case 'project_id':
        policy.projectId = this.#text(start) ?? policy.projectId
        break
      case 'is_ipv6':
        policy.isIpv6 = this.#truth(start) ?? policy.isIpv6
        break
      case 'tags':
        this.#list(start, policy.tags)
        break
      case 'prefix_filter_out':
        this.#list(start, policy.outgoing)
        break
      case 'prefix_filter_in':
        this.#list(start, policy.incoming)
        break
      default:
        this.#at = start
        this.#skip('argument')
    }
  }

  /** The value up to the end of its line; anything after it makes it an expression, which is not plain. */
  #single(start: number, kind: HclToken['kind']): string | undefined {
    const token = this.#peek()
    const follower = this.#peek(1)
    if (token?.kind === kind && (!follower || follower.line > token.line || follower.value === '}')) {
      this.#at += 1
      return token.value
    }
    this.#at = start
    this.#skip('value')
    return undefined
  }

  #text(start: number): string | undefined {
    return this.#single(start, 'text')
  }

  #truth(start: number): boolean | undefined {
    const word = this.#single(start, 'word')
    if (word === 'true' || word === 'false') return word === 'true'
    if (word !== undefined) this.#unread.add(this.#tokens[start]?.line ?? 0, 'value')
    return undefined
  }

  /** Takes the plain items of a list; each line with something else is named. */
  #list(start: number, into: string[]): void {
    if (!this.#isMark('[')) {
      this.#at = start
      this.#skip('value')
      return
    }
    this.#at += 1
    while (this.#peek() && !this.#isMark(']')) {
      const token = this.#peek()
      const isItem = token?.kind === 'text' && (this.#isMark(',', 1) || this.#isMark(']', 1))
      if (isItem) into.push(token.value)
      else if (token) this.#unread.add(token.line, 'value')
      while (this.#peek() && !this.#isMark(',') && !this.#isMark(']')) this.#at += 1
      if (this.#isMark(',')) this.#at += 1
    }
    this.#at += 1
  }

  /** Leaves out what begins here: to the end of its line, and of the brackets it opens. */
  #skip(reason: 'value' | 'argument' | 'block'): void {
    const first = this.#peek()
    if (!first) return
    this.#unread.add(first.line, reason)
    let depth = 0
    for (let token = this.#peek(); token; token = this.#peek()) {
      const isMark = token.kind === 'mark'
      if (isMark && '}])'.includes(token.value)) {
        if (depth === 0 && token !== first) return
        depth -= 1
      }
      if (
        depth <= 0 &&
        token.line > first.line &&
        token !== first &&
        !(isMark && '}])'.includes(token.value))
      )
        return
      if (isMark && '{[('.includes(token.value)) depth += 1
      // Of what was meant for a policy each line counts; of another block its head says enough.
      if (reason !== 'block') this.#unread.add(token.line, reason)
      this.#at += 1
    }
  }
}
