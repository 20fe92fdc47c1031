import type { TypedError } from '../../contract/errors.ts'
/** What the specimens show: names as nobody would like them, and things of the API. */
import { ApiError, type ErrorKind } from '../../domain/console/api-error.ts'
import { hostedLink } from '../../domain/link/links.fixture.ts'

/** The longest that the API takes, in words and without any. */
export const LONG_NAME = 'production interconnection between the old data centre and the new one '
  .repeat(4)
  .slice(0, 255)
export const LONG_WORD = 'interconnection-'.repeat(16).slice(0, 255)
/** Markup, quotes, a change of direction, marks that stack, and characters of two units. */
export const HOSTILE_NAME =
  '<img src=x onerror=alert(1)>"\'&amp; \u202Eecalper\u202C Z\u0351\u036B\u0343a\u0334l\u0321go 🚀👩‍👩‍👧'
export const NAMES = [
  ['usual', 'paris-1'],
  ['long', LONG_NAME],
  ['one long word', LONG_WORD],
  ['hostile', HOSTILE_NAME],
] as const

/** A fixed moment: what is shown does not change from day to day. */
export const NOW = new Date('2026-04-20T12:00:00Z')

const REQUEST_ID = '1f0a3c9e-5b7d-4e0a-8f43-2a6b9c0d1e2f'

/** A failure of the line, the gateway or the API without a typed body. */
export function failure(
  kind: ErrorKind,
  changes: Partial<ConstructorParameters<typeof ApiError>[0]> = {},
): ApiError {
  return new ApiError({ kind, status: 0, message: '', outcomeUnknown: false, ...changes })
}

/** A failure with the API's own body. */
export function typedFailure(body: TypedError): ApiError {
  return failure(body.type, { status: 400, message: body.message, body, requestId: REQUEST_ID })
}

/** A rate-limit error whose countdown runs for as long as anyone looks at the gallery. */
export const PAUSED = failure('rate_limited', { status: 429, retryAt: performance.now() + 3_600_000 })

const resource = { resource: 'link', resource_id: hostedLink().id }

/** One of each error that has words of its own. */
export const ERRORS: readonly (readonly [name: string, error: unknown])[] = [
  ...(
    [
      'offline',
      'no_answer',
      'unreadable_answer',
      'gateway_refused',
      'gateway_unreachable',
      'gateway_timeout',
      'gateway_unauthenticated',
      'gateway_unavailable',
      'gateway_other_account',
    ] as const
  ).map((kind) => [kind, failure(kind)] as const),
  ['rate_limited, with a time', PAUSED],
  [
    'server_error',
    failure('server_error', { status: 503, message: 'upstream connect error', requestId: REQUEST_ID }),
  ],
  ['untyped, hostile', failure('untyped', { status: 400, message: HOSTILE_NAME })],
  ['an exception', new TypeError('x is not a function')],
  [
    'invalid_arguments',
    typedFailure({
      type: 'invalid_arguments',
      message: 'invalid argument(s)',
      details: [
        { argument_name: 'name', reason: 'constraint', help_message: LONG_NAME },
        { argument_name: 'tags', reason: 'format', help_message: undefined },
      ],
    }),
  ],
  [
    'permissions_denied',
    typedFailure({
      type: 'permissions_denied',
      message: 'insufficient permissions',
      details: [{ resource: 'interlink', action: 'write' }],
    }),
  ],
  [
    'quotas_exceeded',
    typedFailure({
      type: 'quotas_exceeded',
      message: 'quota(s) exceeded',
      details: [
        {
          resource: 'InterlinkLinks',
          quota: 5,
          current: 5,
          organization_id: undefined,
          project_id: undefined,
        },
      ],
    }),
  ],
  [
    'transient_state',
    typedFailure({ type: 'transient_state', message: '', ...resource, current_state: 'configuring' }),
  ],
  [
    'precondition_failed',
    typedFailure({
      type: 'precondition_failed',
      message: 'precondition failed',
      precondition: 'resource_still_in_use',
      help_message: 'the routing policy is attached',
    }),
  ],
  ['not_found', typedFailure({ type: 'not_found', message: '', ...resource })],
  ['locked', typedFailure({ type: 'locked', message: '', ...resource })],
  ['out_of_stock', typedFailure({ type: 'out_of_stock', message: '', resource: 'port' })],
]
