import type { messages as en } from '../en/life-cycle.ts'

/** La vie d’un InterLink en français. Values as in the English file. */
export const messages: Record<keyof typeof en, string> = {
  'status.configuring': 'Configuration en cours',
  'status.failed': 'Échec',
  'status.requested': 'Demandé',
  'status.refused': 'Refusé',
  'status.expired': 'Expiré',
  'status.provisioning': 'Provisionnement',
  'status.ready': 'Prêt',
  'status.active': 'Actif',
  'status.limited_connectivity': 'Connectivité limitée',
  'status.all_down': 'Toutes sessions coupées',
  'status.deprovisioning': 'Déprovisionnement',
  'status.deleted': 'Supprimé',
  'status.locked': 'Verrouillé',
  'status.unknown': 'Inconnu ({status})',

  'bgp.up': 'Établie',
  'bgp.down': 'Coupée',
  'bgp.disabled': 'Pas de session',

  'tone.needs-you': 'À vous d’agir',
  'tone.in-progress': 'En cours',
  'tone.working': 'En service',
  'tone.trouble': 'Problème',
  'tone.quiet': 'Rien à faire',

  'actor.customer': 'Vous',
  'actor.partner': 'Partenaire',
  'actor.scaleway': 'Scaleway',
  'actor.nobody': 'Personne',

  'nextStep.wait-for-configuration':
    'Scaleway applique la configuration : attendez, de quelques secondes à quelques minutes.',
  'nextStep.creation-failed':
    'Scaleway n’a pas pu créer cet InterLink ; son équipe est prévenue et va intervenir.',
  'nextStep.contact-partner':
    'Envoyez maintenant la clé d’appairage à {partner}, qui a jusqu’au {date} pour répondre ({timeLeft}).',
  'nextStep.partner-to-accept': '{partner} a jusqu’au {date} pour accepter votre demande ({timeLeft}).',
  'nextStep.order-again-refused':
    '{partner} a refusé cet InterLink : supprimez-le et commandez à nouveau, avec un autre partenaire ou une autre configuration.',
  'nextStep.order-again-expired':
    '{partner} n’a pas répondu sous dix jours : supprimez cet InterLink et commandez à nouveau.',
  'nextStep.partner-is-provisioning':
    '{partner} construit le circuit ; vous pouvez déjà attacher un VPC et une politique de routage.',
  'nextStep.configure-router':
    'Configurez votre routeur : l’InterLink devient actif dès qu’une session BGP s’établit.',
  'nextStep.attach-vpc': 'Attachez le VPC que cet InterLink doit atteindre.',
  'nextStep.attach-policy': 'Attachez une politique de routage : sans elle, toute route est bloquée.',
  'nextStep.activate-propagation': 'Activez la propagation des routes : tout le reste est en place.',
  'nextStep.propagation-without-vpc':
    'Attachez un VPC : la propagation des routes est active, mais ne mène nulle part.',
  'nextStep.propagation-without-policy':
    'Attachez une politique de routage : la propagation des routes est active, mais toute route est bloquée.',
  'nextStep.policy-covers-nothing':
    'Laissez sortir les sous-réseaux de votre VPC : les politiques de routage attachées n’en annoncent aucun.',
  'nextStep.traffic-can-flow': 'Tout est en place : le trafic peut passer.',
  'nextStep.session-down':
    'Vérifiez votre routeur : {family, select, IPv4 {la session BGP IPv4 est coupée} IPv6 {la session BGP IPv6 est coupée} other {une des sessions BGP est coupée}}.',
  'nextStep.session-down-at-partner':
    '{partner} gère la session BGP : signalez-lui que {family, select, IPv4 {la session IPv4 est coupée} IPv6 {la session IPv6 est coupée} other {une des sessions est coupée}}.',
  'nextStep.all-sessions-down':
    'Aucune session BGP n’est établie : demandez à {partner} de vérifier le circuit.',
  'nextStep.all-sessions-down-own-router':
    'Aucune session BGP n’est établie : vérifiez votre routeur et son port.',
  'nextStep.locked':
    'L’équipe Trust & Safety de Scaleway a verrouillé cet InterLink : ouvrez un ticket pour savoir pourquoi.',
  'nextStep.tell-partner-to-deprovision': 'Demandez à {partner} de déprovisionner de son côté.',
  'nextStep.partner-to-deprovision': '{partner} doit déprovisionner de son côté.',
  'nextStep.wait-for-deletion': 'Scaleway retire cet InterLink : attendez qu’il ait disparu.',
  'nextStep.deleted': 'Cet InterLink est supprimé des deux côtés.',
  'nextStep.unknown-status': 'Scaleway donne à cet InterLink un statut que cette console ne connaît pas.',

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

  'order.missing.kind': 'Choisissez entre un InterLink hébergé et un InterLink auto-hébergé.',
  'order.missing.region': 'Choisissez une région.',
  'order.missing.partner': 'Choisissez un partenaire.',
  'order.missing.connection': 'Choisissez une connexion dédiée.',
  'order.missing.location': 'Choisissez un point de présence.',
  'order.missing.bandwidth': 'Choisissez une bande passante.',
  'order.missing.routing': 'Choisissez une politique de routage, ou passez le routage.',
  'order.missing.name': 'Donnez un nom à l’InterLink.',

  'asn.empty': 'Saisissez un ASN.',
  'asn.not-a-number': 'Un ASN est un nombre entier.',
  'asn.four-byte': 'C’est un ASN sur quatre octets. InterLink les accepte sur deux octets, de 1 à 65534.',
  'asn.out-of-range': 'L’ASN doit être compris entre 1 et 65534.',

  'vlan.empty': 'Saisissez un VLAN.',
  'vlan.not-a-number': 'Un VLAN est un nombre entier.',
  'vlan.out-of-range': 'Ce VLAN est hors de la plage de la connexion dédiée.',
  'vlan.taken': 'Un autre InterLink de cette connexion dédiée a ce VLAN.',

  'offer.no-bandwidth': 'Aucune bande passante n’est proposée ici actuellement.',
  'offer.partner-absent': 'Le partenaire choisi n’est pas présent ici.',
  'offer.presence-unknown': 'La présence de ce partenaire n’est pas encore connue.',
  'offer.other-location': 'La connexion dédiée choisie est à un autre point de présence.',
  'offer.absent-from-pop': 'Absent du point de présence choisi.',
  'offer.no-location': 'Ne propose actuellement de bande passante à aucun point de présence de cette région.',

  'redundancy.none': 'Sans redondance',
  'redundancy.same-pop': 'Redondant sur un seul point de présence',
  'redundancy.multi-site': 'Redondant sur plusieurs points de présence',
}
