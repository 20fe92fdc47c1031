/** Pieces of Terraform files. */
import { slug } from './link-name.ts'

/** A block with its equals signs under each other, as `terraform fmt` would have it. */
export function terraformBlock(head: string, settings: readonly (readonly [string, string])[]): string {
  const width = Math.max(...settings.map(([name]) => name.length))
  return [`${head} {`, ...settings.map(([name, value]) => `  ${name.padEnd(width)} = ${value}`), '}'].join(
    '\n',
  )
}

/** A resource's label after a name: letters, digits and underscores; `kind` goes first where it would begin with none. */
export function terraformLabel(name: string, kind: string): string {
  return slug(name)
    .replaceAll('-', '_')
    .replace(/^(?=\d|$)/, `${kind}_`)
}
