import type { CompiledMessages, Language, Namespace } from './catalogue.ts'

type Loader = () => Promise<{ messages: unknown }>

const LOADERS: Record<Language, Record<Namespace, Loader>> = {
  en: {
    core: () => import('./core/en.ts'),
    help: () => import('./en/help.ts'),
    keyboard: () => import('./en/keyboard.ts'),
    order: () => import('./order-page/en.ts'),
    link: () => import('./link-page/en.ts'),
    'link-panels': () => import('./link-panels/en.ts'),
    'bulk-tags': () => import('./en/bulk-tags.ts'),
    connections: () => import('./en/connections.ts'),
    locations: () => import('./en/locations.ts'),
    'not-found': () => import('./en/not-found.ts'),
    overview: () => import('./overview-page/en.ts'),
    'partner-desk': () => import('./en/partner-desk.ts'),
    port: () => import('./en/port.ts'),
    'routing-policies': () => import('./en/routing-policies.ts'),
    'routing-policy': () => import('./en/routing-policy.ts'),
    'sign-in': () => import('./en/sign-in.ts'),
    tour: () => import('./en/tour.ts'),
  },
  fr: {
    core: () => import('./core/fr.ts'),
    help: () => import('./fr/help.ts'),
    keyboard: () => import('./fr/keyboard.ts'),
    order: () => import('./order-page/fr.ts'),
    link: () => import('./link-page/fr.ts'),
    'link-panels': () => import('./link-panels/fr.ts'),
    'bulk-tags': () => import('./fr/bulk-tags.ts'),
    connections: () => import('./fr/connections.ts'),
    locations: () => import('./fr/locations.ts'),
    'not-found': () => import('./fr/not-found.ts'),
    overview: () => import('./overview-page/fr.ts'),
    'partner-desk': () => import('./fr/partner-desk.ts'),
    port: () => import('./fr/port.ts'),
    'routing-policies': () => import('./fr/routing-policies.ts'),
    'routing-policy': () => import('./fr/routing-policy.ts'),
    'sign-in': () => import('./fr/sign-in.ts'),
    tour: () => import('./fr/tour.ts'),
  },
}

const loaded: Record<Language, CompiledMessages> = { en: {}, fr: {} }
const wanted = new Set<Namespace>(['core'])

/**
 * Loads namespaces for a language and remembers that they are in use, so that a later change of
 * language brings them along. Rejects when a file cannot be fetched.
 */
export async function loadMessages(language: Language, namespaces: readonly Namespace[]): Promise<void> {
  for (const namespace of namespaces) wanted.add(namespace)
  const parts = await Promise.all([...wanted].map((namespace) => LOADERS[language][namespace]()))
  for (const part of parts) Object.assign(loaded[language], part.messages)
}

/** The messages of a language that are loaded so far, by key. */
export function loadedMessages(language: Language): CompiledMessages {
  return loaded[language]
}
