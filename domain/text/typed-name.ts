/** Typing what something is called to confirm that it is meant (acceptance 54). */
import { BLANKS } from './fold-text.ts'
import { withoutHidden } from './hidden-characters.ts'

/** Marks that nothing carries: no key types them. */
const LOOSE_MARKS = /(?<=^|\s)\p{M}+/gu
/** Something to press a key for. */
const TYPEABLE = /[\p{L}\p{N}\p{P}\p{S}]/u
/** Enough of an id to be meant. */
const ID_END = 6

/** What a keyboard can give of a text: no hidden characters, one space for white space of any kind, composed (NFC). */
function typeable(text: string): string {
  return withoutHidden(text)
    .replaceAll(BLANKS, ' ')
    .normalize('NFC')
    .replaceAll(LOOSE_MARKS, '')
    .replaceAll(BLANKS, ' ')
    .trim()
}

/** Upper case first: letters with two lower cases, such as the two sigmas, are one. */
const withoutCase = (text: string) => text.toUpperCase().toLowerCase().normalize('NFC')

/** What is asked for, and whether it is the name or the end of the id. */
export interface NameToType {
  kind: 'name' | 'id'
  text: string
}

/**
 * What must be typed: the name as a keyboard can give it, and where nothing of it can be typed, the end of the
 * id. The API takes any text as a name (api-contract.md §2.2), and each can be confirmed.
 */
export function nameToType({ name, id }: { name: string; id: string }): NameToType {
  const text = typeable(name)
  return TYPEABLE.test(text) ? { kind: 'name', text } : { kind: 'id', text: id.slice(-ID_END) }
}

/**
 * True when it was typed, or pasted from anywhere: case, the kind of white space and hidden characters do not
 * matter. Some browsers leave out the line breaks of what is pasted.
 */
export function isNameTyped(typed: string, named: { name: string; id: string }): boolean {
  const given = withoutCase(typeable(typed))
  const { kind, text } = nameToType(named)
  const wanted = kind === 'id' ? [text] : [text, typeable(named.name.replaceAll(/[\r\n]+/g, ''))]
  return wanted.some((each) => each !== '' && withoutCase(each) === given)
}
