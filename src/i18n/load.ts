import type { CompiledMessages, Language, Namespace } from './catalogue.ts'

type Loader = () => Promise<{ messages: unknown }[]>

const LOADERS: Record<Language, Record<Namespace, Loader>> = {
  en: {
    core: () =>
      Promise.all([
        import('./en/common.ts'),
        import('./en/errors.ts'),
        import('./en/frame.ts'),
        import('./en/life-cycle.ts'),
        import('./en/links.ts'),
      ]),
    order: () => Promise.all([import('./en/order.ts')]),
    link: () => Promise.all([import('./en/link.ts')]),
    'partner-desk': () => Promise.all([import('./en/partner-desk.ts')]),
    'routing-policy': () => Promise.all([import('./en/routing-policy.ts')]),
  },
  fr: {
    core: () =>
      Promise.all([
        import('./fr/common.ts'),
        import('./fr/errors.ts'),
        import('./fr/frame.ts'),
        import('./fr/life-cycle.ts'),
        import('./fr/links.ts'),
      ]),
    order: () => Promise.all([import('./fr/order.ts')]),
    link: () => Promise.all([import('./fr/link.ts')]),
    'partner-desk': () => Promise.all([import('./fr/partner-desk.ts')]),
    'routing-policy': () => Promise.all([import('./fr/routing-policy.ts')]),
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
  for (const part of parts.flat()) Object.assign(loaded[language], part.messages)
}

/** The messages of a language that are loaded so far, by key. */
export function loadedMessages(language: Language): CompiledMessages {
  return loaded[language]
}
