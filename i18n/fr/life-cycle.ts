import type { messages as en } from '../en/life-cycle.ts'

/** La vie d’un InterLink en français. Values as in the English file. */
export const messages: Record<keyof typeof en, string> = {
  'status.configuring': 'Configuration en cours',
  'status.failed': 'Échec',
  'status.requested': 'Demandé',
  'status.refused': 'Refusé',
  'status.expired': 'Expiré',
  'status.provisioning': 'Provision\u00adnement',
  'status.ready': 'Prêt',
  'status.active': 'Actif',
  'status.limited_connectivity': 'Connectivité limitée',
  'status.all_down': 'Toutes sessions coupées',
  'status.deprovisioning': 'Déprovision\u00adnement',
  'status.deleted': 'Supprimé',
  'status.locked': 'Verrouillé',
  'status.unknown': 'Inconnu ({status})',

  'bgp.up': 'Établie',
  'bgp.down': 'Coupée',
  'bgp.disabled': 'Sans session',

  'tone.needs-you': 'À vous d’agir',
  'tone.in-progress': 'En cours',
  'tone.working': 'En service',
  'tone.trouble': 'Problème',
  'tone.quiet': 'Rien à faire',

  'actor.customer': 'Vous',
  'actor.partner': 'Partenaire',
  'actor.scaleway': 'Scaleway',
  'actor.nobody': 'Personne',

  'action.contact-partner': 'Contacter le partenaire',
  'action.order-again': 'Commander à nouveau',
  'action.attach-vpc': 'Attacher un VPC',
  'action.attach-policy': 'Attacher une politique de routage',
  'action.change-policy': 'Modifier la politique de routage',
  'action.activate-propagation': 'Activer la propagation des routes',
  'action.configure-router': 'Configurer le routeur',
  'action.open-ticket': 'Ouvrir un ticket',
  'action.tell-partner': 'Écrire au partenaire',
  'action.check-router': 'Vérifier le routeur',

  'refusal.configuring': 'Scaleway applique une configuration. Attendez qu’elle soit terminée.',
  'refusal.deprovisioning': 'Cet InterLink est en cours de suppression. Il ne peut plus être modifié.',
  'refusal.locked': 'Scaleway a verrouillé cet InterLink. Ouvrez un ticket.',
  'refusal.deleted': 'Cet InterLink est supprimé.',
  'refusal.failed': 'Scaleway n’a pas pu créer cet InterLink. Il ne peut qu’être supprimé.',
  'refusal.refused':
    'Le partenaire a refusé cet InterLink. Il ne peut qu’être supprimé et commandé à nouveau.',
  'refusal.expired':
    'Le partenaire n’a pas répondu à temps. Il ne peut qu’être supprimé et commandé à nouveau.',
  'refusal.unknown-status': 'Cette console ne connaît pas ce statut, ni ce qu’il permet.',
  'refusal.partner-sets-asn': 'L’ASN d’un InterLink hébergé ne peut pas être modifié ici.',
  'refusal.vpc-already-attached': 'Un VPC est déjà attaché. Détachez-le d’abord.',
  'refusal.no-vpc-attached': 'Aucun VPC n’est attaché.',
  'refusal.policy-already-attached': 'Une politique de routage est déjà attachée. Remplacez-la plutôt.',
  'refusal.no-policy-attached': 'Aucune politique de routage n’est attachée.',
  'refusal.propagation-already-active': 'La propagation des routes est déjà active.',
  'refusal.propagation-not-active': 'La propagation des routes n’est pas active.',
  'refusal.needs-vpc': 'Attachez d’abord un VPC : sans lui, la propagation ne mène nulle part.',
  'refusal.needs-policy': 'Attachez d’abord une politique de routage : sans elle, toute route est bloquée.',
  'refusal.needs-vpc-and-policy':
    'Attachez d’abord un VPC et une politique de routage : sans eux, rien ne passe.',

  'asn.empty': 'Saisissez un ASN.',
  'asn.not-a-number': 'Un ASN est un nombre entier.',
  'asn.four-byte': 'C’est un ASN sur quatre octets. InterLink les accepte sur deux octets, de 1 à 65534.',
  'asn.out-of-range': 'L’ASN doit être compris entre 1 et 65534.',

  'redundancy.none': 'Sans redondance',
  'redundancy.same-pop': 'Redondant sur un seul point de présence',
  'redundancy.multi-site': 'Redondant sur plusieurs points de présence',
}
