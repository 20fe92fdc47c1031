import type { GetICUArgs } from '@schummar/icu-type-parser'
import type { CompiledMessage } from 'icu-minify/format'

import type { messages as bulkTags } from './en/bulk-tags.ts'
import type { messages as common } from './en/common.ts'
import type { messages as connections } from './en/connections.ts'
import type { messages as errors } from './en/errors.ts'
import type { messages as frame } from './en/frame.ts'
import type { messages as help } from './en/help.ts'
import type { messages as keyboard } from './en/keyboard.ts'
import type { messages as lifeCycle } from './en/life-cycle.ts'
import type { messages as linkLife } from './en/link-life.ts'
import type { messages as linkPanels } from './en/link-panels.ts'
import type { messages as link } from './en/link.ts'
import type { messages as links } from './en/links.ts'
import type { messages as locations } from './en/locations.ts'
import type { messages as consequences } from './en/next-step-consequences.ts'
import type { messages as nextSteps } from './en/next-steps.ts'
import type { messages as notFound } from './en/not-found.ts'
import type { messages as orderReasons } from './en/order-reasons.ts'
import type { messages as order } from './en/order.ts'
import type { messages as overview } from './en/overview.ts'
import type { messages as partnerDesk } from './en/partner-desk.ts'
import type { messages as port } from './en/port.ts'
import type { messages as routingPolicies } from './en/routing-policies.ts'
import type { messages as routingPolicy } from './en/routing-policy.ts'
import type { messages as signIn } from './en/sign-in.ts'
import type { messages as tour } from './en/tour.ts'

/** Every message of the console; English is the reference, French must have the same keys. */
export type Messages = typeof common &
  typeof consequences &
  typeof connections &
  typeof errors &
  typeof frame &
  typeof help &
  typeof keyboard &
  typeof lifeCycle &
  typeof link &
  typeof linkLife &
  typeof linkPanels &
  typeof links &
  typeof bulkTags &
  typeof locations &
  typeof notFound &
  typeof nextSteps &
  typeof order &
  typeof orderReasons &
  typeof overview &
  typeof partnerDesk &
  typeof port &
  typeof routingPolicies &
  typeof routingPolicy &
  typeof signIn &
  typeof tour

export type MessageKey = keyof Messages

type Value = string | number | Date

type IsUnion<T, Whole = T> = T extends unknown ? ([Whole] extends [T] ? false : true) : never

type Arguments<Key extends MessageKey> = GetICUArgs<
  Messages[Key],
  { ICUArgument: string | number; ICUNumberArgument: number; ICUDateArgument: Date }
>

/**
 * What must be given beside a key: nothing for a plain message, exactly its arguments for one with
 * arguments; a key put together from a code gives a union, whose arguments cannot be told apart.
 */
export type MessageValues<Key extends MessageKey> =
  true extends IsUnion<Key>
    ? [values?: Record<string, Value>]
    : keyof Arguments<Key> extends never
      ? []
      : [values: Arguments<Key>]

/** A part of the catalogue that is loaded together: `core` at start, the others with the page that shows them. */
export type Namespace =
  | 'core'
  | 'help'
  | 'keyboard'
  | 'order'
  | 'link'
  | 'link-panels'
  | 'bulk-tags'
  | 'connections'
  | 'locations'
  | 'not-found'
  | 'overview'
  | 'partner-desk'
  | 'port'
  | 'routing-policies'
  | 'routing-policy'
  | 'sign-in'
  | 'tour'

export const LANGUAGES = ['en', 'fr'] as const
export type Language = (typeof LANGUAGES)[number]

/** Messages as the build leaves them: compiled from ICU syntax by scripts/build/compile-messages.ts. */
export type CompiledMessages = Record<string, CompiledMessage>
