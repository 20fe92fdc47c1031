import type { CompiledMessages, Language, Namespace } from './catalogue.ts'

const loaded: Record<Language, CompiledMessages> = { en: {}, fr: {} }
const inUse = new Set<Namespace>(['core'])

/**
 * Loads namespaces for a language and remembers that they are in use, so that a later change of
 * language brings them along. Rejects when a file cannot be fetched.
 */
export async function loadMessages(language: Language, namespaces: readonly Namespace[]): Promise<void> {
  for (const namespace of namespaces) inUse.add(namespace)
  const parts = await Promise.all([...inUse].map((namespace) => fetchMessages(language, namespace)))
  for (const { messages } of parts) Object.assign(loaded[language], messages)
}

/** The bundler makes a file of each that this pattern names; Node takes them as they are. */
function fetchMessages(language: Language, namespace: Namespace): Promise<{ messages: CompiledMessages }> {
  return import(`./${language}/${namespace}.ts`)
}

/** The messages of a language that are loaded so far, by key. */
export function loadedMessages(language: Language): CompiledMessages {
  return loaded[language]
}
