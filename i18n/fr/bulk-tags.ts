import type { messages as en } from '../en/bulk-tags.ts'

export const messages: Record<keyof typeof en, string> = {
  'links.bulk.add': 'Étiquettes à ajouter',
  'links.bulk.remove': 'Étiquettes à retirer',
  'links.bulk.apply':
    '{count, plural, one {Modifier les étiquettes de # InterLink} other {Modifier les étiquettes de # InterLinks}}',
  'links.bulk.running': '{done} sur {total}…',
  'links.bulk.hint': 'Les étiquettes posées entre-temps par quelqu’un d’autre sont conservées.',
  'links.bulk.choose': 'Choisissez des InterLinks dans le tableau.',
  'links.bulk.offline': 'Vous êtes hors ligne : rien ne peut être modifié pour l’instant.',
  'links.bulk.done':
    '{count, plural, one {Étiquettes de # InterLink modifiées} other {Étiquettes de # InterLinks modifiées}}',
  'links.bulk.failed':
    '{count, plural, one {Les étiquettes de # InterLink n’ont pas pu être modifiées} other {Les étiquettes de # InterLinks n’ont pas pu être modifiées}}',
  'links.bulk.unchanged':
    'Ils gardent leurs étiquettes et restent choisis, pour que vous puissiez réessayer. Les autres sont faits.',
}
