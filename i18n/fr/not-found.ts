import type { messages as en } from '../en/not-found.ts'

export const messages: Record<keyof typeof en, string> = {
  'notFound.title': 'Cette page n’existe pas',
  'notFound.text': 'L’adresse est peut-être mal saisie, ou ce qu’elle désignait a disparu.',
  'notFound.region.title': 'Cette région n’existe pas',
  'notFound.region.text':
    '« {region} » n’est pas une région qui propose InterLink. Les régions sont fr-par, nl-ams, pl-waw et it-mil.',
  'notFound.link.title': 'Cet InterLink n’existe pas',
  'notFound.link.text':
    'Il a été supprimé, ou il appartient à une autre organisation ou région. Un InterLink supprimé ne laisse pas de page.',
  'notFound.connection.title': 'Cette connexion dédiée n’existe pas',
  'notFound.connection.text': 'Elle n’existe plus, ou appartient à une autre organisation ou région.',
  'notFound.connection.back': 'Voir vos connexions dédiées',
  'notFound.location.title': 'Ce point de présence n’existe pas',
  'notFound.partner.title': 'Ce partenaire n’existe pas',
  'notFound.catalogue.text': 'Il ne figure pas, ou plus, dans le catalogue de cette région.',
  'notFound.catalogue.back': 'Voir les points de présence et partenaires',
  'notFound.project.title': 'Ce projet n’existe pas',
  'notFound.project.text':
    'L’adresse désigne le projet « {project} ». Il n’existe pas dans votre organisation, ou votre clé d’API n’y a pas accès.',
  'notFound.project.all': 'Afficher tous les projets',
}
