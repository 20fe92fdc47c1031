/** What a tour through the states of a part of the console is given. */
import type { Page } from '@playwright/test'

import type { Control } from './control.ts'

export const LANGUAGES = ['en', 'fr'] as const
export type Language = (typeof LANGUAGES)[number]

/** The few names by which states are reached, in both languages. */
export const WORDS = {
  en: {
    next: 'Next',
    createPolicy: 'Create IPv4 policy',
    outgoing: 'Outgoing prefixes',
    editPolicy: 'Edit IPv6 policy',
    submitPolicy: 'Create routing policy',
    place: 'Place order',
    remove: 'Delete InterLink',
    refuse: 'Refuse request',
    tags: 'Change tags',
    export: 'Export CSV',
    palette: 'Go to…',
    help: /^Help/u,
    changePolicy: 'Change routing policy',
    exportPolicy: 'Export',
    removePolicy: 'Delete routing policy',
    fillIn: 'Fill in from text or a file',
    fill: 'Fill in from this text',
  },
  fr: {
    next: 'Suivant',
    createPolicy: 'Créer une politique IPv4',
    outgoing: 'Préfixes sortants',
    editPolicy: 'Modifier la politique IPv6',
    submitPolicy: 'Créer la politique de routage',
    place: 'Passer la commande',
    remove: 'Supprimer l’InterLink',
    refuse: 'Refuser la demande',
    tags: 'Modifier les étiquettes',
    export: 'Exporter en CSV',
    palette: 'Aller à…',
    help: /^Aide/u,
    changePolicy: 'Modifier la politique de routage',
    exportPolicy: 'Exporter',
    removePolicy: 'Supprimer la politique de routage',
    fillIn: 'Remplir à partir d’un texte ou d’un fichier',
    fill: 'Remplir à partir de ce texte',
  },
} as const satisfies Record<Language, Record<string, string | RegExp>>

export interface Visit {
  page: Page
  control: Control
  /** Names in the page's language. */
  words: (typeof WORDS)[Language]
}

/** Called once per state, when the page has settled in it. */
export type Look = (state: string) => Promise<void>

/** Makes the next pages open in a language, as for someone who chose it earlier. */
export async function speak(page: Page, language: Language): Promise<void> {
  await page.addInitScript((code) => localStorage.setItem('language', code), language)
}

/** Walks through the states of one part of the console. */
export type Tour = (visit: Visit, look: Look) => Promise<void>
