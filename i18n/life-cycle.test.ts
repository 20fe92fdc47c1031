import compile from 'icu-minify/compile'
import format from 'icu-minify/format'
import { describe, expect, test } from 'vitest'

import { LINK_STATUSES } from '../contract/interlink.ts'
import { ASN_REASONS } from '../domain/catalogue/asn.ts'
import { OFFER_REASONS } from '../domain/catalogue/offers.ts'
import { VLAN_REASONS } from '../domain/catalogue/vlan.ts'
import { READINESS_CAUSES } from '../domain/connectivity/readiness.ts'
import { REDUNDANCY_KINDS, REDUNDANCY_REASONS } from '../domain/connectivity/redundancy.ts'
import { DELETION_CODES } from '../domain/lifecycle/deletion.ts'
import { ACTORS, NEXT_ACTIONS, NEXT_STEP_CODES } from '../domain/lifecycle/next-step.ts'
import { TIMELINE_CODES } from '../domain/lifecycle/timeline-step.ts'
import { REFUSAL_CODES } from '../domain/link/actions.ts'
import { SESSION_STATES } from '../domain/link/bgp-sessions.ts'
import { TONES } from '../domain/link/tone.ts'
import { MISSING_CODES } from '../domain/order/draft.ts'
import { messages as enCore } from './en/core.ts'
import { messages as enLink } from './en/link.ts'
import { messages as enSteps } from './en/next-step.ts'
import { messages as enOrder } from './en/order.ts'
import { messages as frCore } from './fr/core.ts'
import { messages as frLink } from './fr/link.ts'
import { messages as frSteps } from './fr/next-step.ts'
import { messages as frOrder } from './fr/order.ts'

/** What is before the codes of the domain in their messages' keys. */
const OF_A_CODE =
  /^(status|bgp|tone|actor|nextStep|action|refusal|timeline|readiness|deletion|order\.missing|asn|vlan|offer|redundancy)\./

type Texts = Record<string, string>

function ofCodes(...files: Texts[]): Texts {
  return Object.fromEntries(
    files.flatMap((file) => Object.entries(file)).filter(([key]) => OF_A_CODE.test(key)),
  )
}

const en = ofCodes(enCore, enLink, enSteps, enOrder)
const fr = ofCodes(frCore, frLink, frSteps, frOrder)

const under = (prefix: string, codes: readonly string[], suffix = '') =>
  codes.map((code) => `${prefix}.${code}${suffix}`)

/** Every code of every union, and nothing else, has its message. */
const WANTED = [
  ...under('status', [...LINK_STATUSES, 'unknown']),
  ...under('bgp', SESSION_STATES),
  ...under('tone', TONES),
  ...under('actor', ACTORS),
  ...under('nextStep', NEXT_STEP_CODES),
  ...under('nextStep', NEXT_STEP_CODES, '.consequence'),
  ...under('action', NEXT_ACTIONS),
  ...under('refusal', REFUSAL_CODES),
  ...under('timeline', TIMELINE_CODES),
  ...under('timeline', TIMELINE_CODES, '.hint'),
  ...Object.entries(READINESS_CAUSES).flatMap(([code, causes]) => under(`readiness.${code}`, causes)),
  ...under('deletion', DELETION_CODES),
  ...under('order.missing', MISSING_CODES),
  ...under('asn', ASN_REASONS),
  ...under('vlan', VLAN_REASONS),
  ...under('offer', OFFER_REASONS),
  ...under('redundancy', REDUNDANCY_KINDS),
  ...under('redundancy.reason', REDUNDANCY_REASONS),
].toSorted()

const languages: [string, Record<string, string>][] = [
  ['English', en],
  ['French', fr],
]

test.each(languages)('[75] %s has a message for every code, and none without', (_language, messages) => {
  expect(Object.keys(messages).toSorted()).toEqual(WANTED)
  for (const message of Object.values(messages)) expect(message.trim()).not.toBe('')
})

const formatters = {
  getDateTimeFormat: (...args: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
    new Intl.DateTimeFormat(...args),
  getNumberFormat: (...args: ConstructorParameters<typeof Intl.NumberFormat>) =>
    new Intl.NumberFormat(...args),
  getPluralRules: (...args: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...args),
}
const values = { partner: 'FranceIX', date: '2 Dec', timeLeft: '6 d', family: 'IPv6' }
const conditionValues = { partner: 'FranceIX', family: 'IPv6', subnets: '10.0.0.0/24' }

function valuesOf(key: string): string[] {
  if (key === 'status.unknown') return ['status']
  if (key.startsWith('readiness.')) return Object.keys(conditionValues)
  return key.startsWith('nextStep.') ? Object.keys(values) : []
}

/** Names of the arguments in a compiled message, through all its branches. */
function argumentsOf(message: string): string[] {
  const names = new Set<string>()
  const visit = (node: unknown): void => {
    if (!Array.isArray(node)) return
    const [name, type, branches] = node as unknown[]
    names.add(String(name))
    if (typeof type === 'number' && typeof branches === 'object' && branches !== null)
      for (const branch of Object.values(branches)) visitAll(branch)
  }
  const visitAll = (nodes: unknown): void => {
    if (Array.isArray(nodes)) for (const node of nodes) visit(node)
  }
  visitAll(compile(message))
  return [...names].toSorted()
}

describe('[75] both languages', () => {
  test.each(Object.keys(en))('both languages take the same values in %s', (key) => {
    expect(argumentsOf(fr[key] ?? '')).toEqual(argumentsOf(en[key] ?? ''))
    expect(valuesOf(key)).toEqual(expect.arrayContaining(argumentsOf(en[key] ?? '')))
    for (const [language, messages] of [
      ['en', en],
      ['fr', fr],
    ] as const) {
      const said = String(
        format(
          compile(messages[key] ?? ''),
          language,
          { ...values, ...conditionValues, status: 'quarantined' },
          { formatters },
        ),
      )
      expect(said).not.toMatch(/[{}]|undefined/)
      if (key.startsWith('nextStep.')) expect(said).toMatch(/\.$/)
    }
  })

  test('the sentence of a session that is down names its IP version', () => {
    const say = (family: string) =>
      String(format(compile(en['nextStep.session-down'] ?? ''), 'en', { ...values, family }, { formatters }))
    expect(say('IPv6')).toBe('Check your router: the IPv6 BGP session is down.')
    expect(say('')).toBe('Check your router: one of the BGP sessions is down.')
  })

  test('both languages have no straight apostrophe, exclamation, please or oops', () => {
    for (const message of [...Object.values(en), ...Object.values(fr)])
      expect(message).not.toMatch(/['!]|please|oops|s’il vous plaît|veuillez/i)
  })

  test('both languages keep high punctuation with its word in French, by a no-break space', () => {
    for (const message of Object.values(fr)) expect(message).not.toMatch(/ [;:?]/)
  })
})
