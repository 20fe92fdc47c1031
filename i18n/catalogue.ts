import type { GetICUArgs } from '@schummar/icu-type-parser'
import type { CompiledMessage } from 'icu-minify/format'

/**
 * The files of messages, one for each page and language: the one place where a file is registered. English is
 * the reference, French must have the same keys. `core` is loaded at start, every other with what speaks it.
 */
interface MessageFiles {
  connections: typeof import('./en/connections.ts')
  core: typeof import('./en/core.ts')
  help: typeof import('./en/help.ts')
  keyboard: typeof import('./en/keyboard.ts')
  link: typeof import('./en/link.ts')
  links: typeof import('./en/links.ts')
  locations: typeof import('./en/locations.ts')
  'next-step': typeof import('./en/next-step.ts')
  'not-found': typeof import('./en/not-found.ts')
  order: typeof import('./en/order.ts')
  overview: typeof import('./en/overview.ts')
  'partner-desk': typeof import('./en/partner-desk.ts')
  port: typeof import('./en/port.ts')
  'routing-policies': typeof import('./en/routing-policies.ts')
  'routing-policy': typeof import('./en/routing-policy.ts')
  'sign-in': typeof import('./en/sign-in.ts')
  tour: typeof import('./en/tour.ts')
}

/** A file of messages, loaded whole. */
export type Namespace = keyof MessageFiles

type Intersection<Union> = (Union extends unknown ? (each: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never

/** Every message of the console by its key, with its English text. */
export type Messages = Intersection<MessageFiles[Namespace]['messages']>

export type MessageKey = keyof Messages

type Value = string | number | Date

type IsUnion<T, Whole = T> = T extends unknown ? ([Whole] extends [T] ? false : true) : never

type Arguments<Key extends MessageKey> = GetICUArgs<
  Messages[Key],
  { ICUArgument: string | number; ICUNumberArgument: number; ICUDateArgument: Date }
>

/**
 * What must be given with a key: nothing for a plain message, exactly its arguments for one with
 * arguments; a key put together from a code gives a union, whose arguments cannot be told apart.
 */
export type MessageValues<Key extends MessageKey> =
  true extends IsUnion<Key>
    ? [values?: Record<string, Value>]
    : keyof Arguments<Key> extends never
      ? []
      : [values: Arguments<Key>]

export const LANGUAGES = ['en', 'fr'] as const
export type Language = (typeof LANGUAGES)[number]

/** Messages as the build leaves them: compiled from ICU syntax by scripts/build/compile-messages.ts. */
export type CompiledMessages = Record<string, CompiledMessage>
