/** Path templates as the contract writes them: `/regions/{region}/links/{link_id}`. */
import type { PathParameters } from './operation.ts'

/** `template` with each `{name}` replaced by what `replacementFor` returns for the name, inserted as it is. */
export function replaceParameters(template: string, replacementFor: (name: string) => string): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => replacementFor(name))
}

/**
 * The path of one call: `fillPath('/links/{link_id}', { link_id: 'a b' })` is `/links/a%20b`. Values are
 * percent-encoded, so that none can add a segment or a query.
 */
export function fillPath<Path extends string>(
  template: Path,
  values: Readonly<Record<PathParameters<Path>, string>>,
): string {
  const byName: Readonly<Record<string, string>> = values
  return replaceParameters(template, (name) => encodeURIComponent(byName[name] ?? ''))
}

/** The template in Fastify's notation, `/regions/:region/links/:link_id`. */
export function fastifyRoute(template: string): string {
  return replaceParameters(template, (name) => `:${name}`)
}

/**
 * Matches whole paths that the template describes. `patternFor` returns the source of a regular expression for
 * the values of a parameter; without it, a value is one segment of any form.
 */
export function pathPattern(template: string, patternFor = (_name: string) => '[^/]+'): RegExp {
  return new RegExp(`^${replaceParameters(template, patternFor)}$`)
}
