import type { messages as en } from '../en/link.ts'

/** What a link’s page says up to the next step; its sentences are in `next-steps.ts`, which more pages have. */
export const messages: Record<keyof typeof en, string> = {
  'link.stale': 'Cet InterLink n’a pas pu être relu ; vous voyez son dernier état connu',
  'link.statusChanged': 'Le statut est maintenant : {status}',
  'link.nextStep': 'Prochaine étape',
  'link.refusalReason': 'Motif du partenaire : « {reason} »',
  'link.gone.title': '{name} est supprimé',
  'link.gone.text':
    'Il a disparu des deux côtés, ne porte plus de trafic et n’est plus facturé par Scaleway.',
  'link.contacted.noted': 'Vous avez noté avoir contacté {partner} :',
  'link.pairingKey': 'Clé d’appairage',
  'secret.show': 'Afficher',
  'secret.hide': 'Masquer',
  'link.vpc.ordered.failed': 'La commande est passée, mais son VPC n’a pas pu être attaché',
  'link.vpc.ordered.text': 'L’InterLink est commandé comme prévu, sans VPC. Attachez-en un plus bas.',
  'link.pair.title': '{name} a été commandé avec lui',
  'link.pair.vpcFailed': 'Le VPC n’a pas pu être attaché à {name} : attachez-le sur sa propre page.',
  'link.pair.text': 'Chaque partenaire a besoin de la clé de son propre InterLink :',
}
