import type { Link } from '../../contract/interlink.ts'
import { foldText } from '../text/fold-text.ts'
import { compareNames } from '../text/name-order.ts'
import { keyEndIn, pairingKeyIn } from './pairing-key.ts'

/** Between two links' texts: nothing that is typed goes across it. */
const END = '\0'

/** The texts of many links in one: it is searched in a tenth of the time that ten thousand short ones take. */
interface Texts {
  text: string
  /** Where each link's begins, and where the last one ends. */
  starts: number[]
}

function textsOf(links: readonly Link[], textOf: (link: Link) => string): Texts {
  const texts = links.map((link) => textOf(link) + END)
  const starts = [0]
  let start = 0
  for (const { length } of texts) starts.push((start += length))
  return { text: texts.join(''), starts }
}

/** Puts into `places` which of the links have `wanted` in their text. */
function findIn({ text, starts }: Texts, wanted: string, places: Set<number>): void {
  let index = 0
  const endOf = (one: number) => starts[one + 1] ?? Infinity
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, endOf(index))) {
    while (endOf(index) <= at) index += 1
    places.add(index)
  }
}

interface Searched {
  names: Texts
  ids: Texts
  /** Places by the whole pairing key; of those without one by none, which is never looked for. */
  keys: Map<string, number[]>
}

/** Made once for each list: it is searched at every key. */
const searched = new WeakMap<readonly Link[], Searched>()

function searchedOf(links: readonly Link[]): Searched {
  const known = searched.get(links)
  if (known) return known
  const made = {
    names: textsOf(links, ({ name, tags }) => [name, ...tags].map(foldText).join('\n')),
    ids: textsOf(links, ({ id }) => END + foldText(id)),
    keys: Map.groupBy(links.keys(), (index) => links[index]?.partner?.pairing_key ?? ''),
  }
  searched.set(links, made)
  return made
}

/** What is looked for: a pasted key alone, or the text as it is compared. */
function wantedIn(typed: string): string {
  return pairingKeyIn(typed) ?? foldText(typed).trim()
}

/**
 * Those that have what was typed in their name or a tag, as the beginning of their id, or as their whole
 * pairing key: a pasted key finds its link (acceptance 30). Both are folded (text/fold-text.ts); nothing
 * typed leaves all of them. In the order of `links`.
 */
export function searchLinks(links: readonly Link[], typed: string): readonly Link[] {
  const wanted = wantedIn(typed)
  if (wanted === '') return links
  const keyEnd = keyEndIn(typed)
  if (keyEnd !== undefined) return links.filter((link) => link.partner?.pairing_key?.endsWith(keyEnd))
  const { names, ids, keys } = searchedOf(links)
  const places = new Set<number>()
  findIn(names, wanted, places)
  findIn(ids, END + wanted, places)
  for (const index of keys.get(wanted) ?? []) places.add(index)
  return links.filter((_, index) => places.has(index))
}

function rank(link: Link, wanted: string): number {
  const name = foldText(link.name)
  if (name === wanted || link.id === wanted || link.partner?.pairing_key === wanted) return 0
  if (name.startsWith(wanted)) return 1
  return name.includes(wanted) ? 2 : 3
}

/**
 * The links that fit best what was typed: the very one first, then names that begin with it, names that
 * hold it, and the rest; at most `most`, and how many there are in all. Nothing typed finds nothing.
 */
export function findLinks(
  links: readonly Link[],
  typed: string,
  most: number,
): { found: Link[]; count: number } {
  const wanted = wantedIn(typed)
  if (wanted === '') return { found: [], count: 0 }
  const matching = searchLinks(links, typed)
  const ranked = matching
    .map((link) => ({ link, rank: rank(link, wanted) }))
    .toSorted((a, b) => a.rank - b.rank || compareNames(a.link.name, b.link.name))
  return { found: ranked.slice(0, most).map(({ link }) => link), count: matching.length }
}
