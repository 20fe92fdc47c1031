import type { messages as en } from '../en/common.ts'

export const messages: Record<keyof typeof en, string> = {
  'page.title': '{page} · InterLink Console',
  'copy.action': 'Copier {what}',
  'copy.done': '{what} : copié',
  'copy.failed': '{what} : copie impossible. Sélectionnez et copiez à la main',
  'region.fr-par': 'Paris (fr-par)',
  'region.nl-ams': 'Amsterdam (nl-ams)',
  'region.pl-waw': 'Varsovie (pl-waw)',
  'region.it-mil': 'Milan (it-mil)',
  'kind.hosted': 'Hébergé',
  'kind.self-hosted': 'Auto-hébergé',
  'common.cancel': 'Annuler',
  'common.close': 'Fermer',
  'common.edit': 'Modifier',
  'common.none': 'Aucun',
  'tags.none': 'Aucune',
  'common.optional': 'facultatif',
  'common.loading': 'Chargement…',
  'common.updated': 'Mis à jour {when}',
  'common.refresh': 'Actualiser',
  'common.newTab': '(nouvel onglet)',
}
