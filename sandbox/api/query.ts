/**
 * Query strings: typed readers that reject malformed values and follow the conventions of api-contract.md §1,
 * §2.1.
 */
import { isUuid } from '../../contract/uuid.ts'
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../assumptions.ts'
import { readInstant, type Instant } from '../clock.ts'
import { badFormat, constraint, invalidArguments } from './errors.ts'

/** Which rows of a list to return. */
export interface Page {
  limit: number
  offset: number
}

const MAX_INTEGER = 2_147_483_647

/**
 * Reads the keys that an operation declares. Others are ignored, and `""` is *not given*. Readers throw 400
 * for malformed values.
 */
export class Query<Key extends string> {
  readonly #values: URLSearchParams

  /** `search`: the raw query string, with or without `?`. */
  constructor(search: string) {
    this.#values = new URLSearchParams(search)
  }

  /** All other parameters, sorted, so that the same filters give the same text. */
  without(...keys: Key[]): string {
    const rest = new URLSearchParams(this.#values)
    for (const key of keys) rest.delete(key)
    rest.sort()
    return rest.toString()
  }

  /** The last value of `key`. */
  text(key: Key): string | undefined {
    return this.texts(key).at(-1)
  }

  /** Every value of a repeated key, in order. */
  texts(key: Key): string[] {
    const values = this.#values.getAll(key).filter((value) => value !== '')
    if (values.some((value) => value.includes('\0'))) {
      throw badFormat(key, 'must not contain the character U+0000')
    }
    return values
  }

  /** An id; malformed ones are 400, unknown ones simply match nothing. */
  uuid(key: Key): string | undefined {
    return this.uuids(key).at(-1)
  }

  /** Every id of a repeated key. */
  uuids(key: Key): string[] {
    const values = this.texts(key)
    if (!values.every(isUuid)) throw badFormat(key, 'expected a lower-case UUID')
    return values
  }

  /** `true` or `false`. */
  flag(key: Key): boolean | undefined {
    const value = this.text(key)
    if (value === undefined) return undefined
    if (value !== 'true' && value !== 'false') throw badFormat(key, 'expected true or false')
    return value === 'true'
  }

  /** A whole number from `min` to `max`. */
  integer(key: Key, min = 0, max = MAX_INTEGER): number | undefined {
    const value = this.text(key)
    if (value === undefined) return undefined
    if (!/^-?\d{1,15}$/.test(value)) throw badFormat(key, 'expected a whole number')
    const number = Number(value)
    if (number < min) throw constraint(key, `minimum is ${min}`)
    if (number > max) throw constraint(key, `maximum is ${max}`)
    return number
  }

  /** A moment as in RFC 3339. */
  instant(key: Key): Instant | undefined {
    const value = this.text(key)
    if (value === undefined) return undefined
    const instant = readInstant(value)
    if (instant === undefined) throw badFormat(key, 'expected a date as in RFC 3339')
    return instant
  }

  /** One of `values`; every `unknown_…` is the wire's zero value and filters nothing (§2.1). */
  oneOf<const Value extends string>(key: Key, values: readonly Value[]): Value | undefined {
    const value = this.text(key)
    if (value === undefined || value.startsWith('unknown_')) return undefined
    const known = values.find((each) => each === value)
    if (known === undefined) {
      throw invalidArguments([
        { argument_name: key, reason: 'format', help_message: `expected one of ${values.join(', ')}` },
      ])
    }
    return known
  }
}

/** `page` (from 1) and `page_size` of a list. */
export function readPage(
  query: Query<'page' | 'page_size'>,
  maxSize = MAX_PAGE_SIZE,
  defaultSize = DEFAULT_PAGE_SIZE,
): Page {
  const page = query.integer('page', 1) ?? 1
  const limit = readPageSize(query, maxSize, defaultSize)
  return { limit, offset: (page - 1) * limit }
}

/** `page_size` alone, for lists that page by token. */
export function readPageSize(
  query: Query<'page_size'>,
  maxSize = MAX_PAGE_SIZE,
  defaultSize = DEFAULT_PAGE_SIZE,
): number {
  return query.integer('page_size', 1, maxSize) ?? defaultSize
}
