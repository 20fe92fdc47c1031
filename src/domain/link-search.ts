import type { Link } from '../../contract/interlink.ts'
import { compareNames } from './name-order.ts'

/** What a search looks through, made once per link: ten thousand of them are searched at every key. */
const searched = new WeakMap<Link, string>()

function searchedText(link: Link): string {
  const made = searched.get(link) ?? [link.name, ...link.tags].join('\n').toLowerCase()
  searched.set(link, made)
  return made
}

/** Name, id, tag or the whole pairing key: a pasted key finds its link (acceptance 30). `wanted` is trimmed and in lower case. */
export function matchesLink(link: Link, wanted: string): boolean {
  return (
    searchedText(link).includes(wanted) || link.id.startsWith(wanted) || link.partner?.pairing_key === wanted
  )
}

function rank(link: Link, wanted: string): number {
  const name = link.name.toLowerCase()
  if (name === wanted || link.id === wanted || link.partner?.pairing_key === wanted) return 0
  if (name.startsWith(wanted)) return 1
  return name.includes(wanted) ? 2 : 3
}

/**
 * The links that fit best what was typed: the very one first, then names that begin with it, names that
 * hold it, and the rest; at most `most`, beside how many there are in all. Nothing typed finds nothing.
 */
export function findLinks(
  links: readonly Link[],
  typed: string,
  most: number,
): { found: Link[]; count: number } {
  const wanted = typed.trim().toLowerCase()
  if (wanted === '') return { found: [], count: 0 }
  const matching = links.filter((link) => matchesLink(link, wanted))
  const ranked = matching
    .map((link) => ({ link, rank: rank(link, wanted) }))
    .toSorted((a, b) => a.rank - b.rank || compareNames(a.link.name, b.link.name))
  return { found: ranked.slice(0, most).map(({ link }) => link), count: matching.length }
}
