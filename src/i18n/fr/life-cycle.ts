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

  'connectionStatus.created': 'Créée',
  'connectionStatus.configuring': 'Configuration en cours',
  'connectionStatus.failed': 'Échec',
  'connectionStatus.active': 'Active',
  'connectionStatus.disabled': 'Désactivée',
  'connectionStatus.deleted': 'Supprimée',
  'connectionStatus.locked': 'Verrouillée',

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
  'nextStep.wait-for-configuration.consequence': 'Aucune action n’est possible d’ici là.',
  'nextStep.creation-failed':
    'Scaleway n’a pas pu créer cet InterLink ; son équipe est prévenue et va intervenir.',
  'nextStep.creation-failed.consequence':
    'L’InterLink reste inutilisable d’ici là. Ouvrez un ticket si rien ne bouge, ou supprimez-le.',
  'nextStep.contact-partner':
    'Envoyez maintenant la clé d’appairage à {partner}, qui a jusqu’au {date} pour répondre ({timeLeft}).',
  'nextStep.contact-partner.consequence':
    'Scaleway ne contacte pas {partner} à votre place. Sans réponse avant le {date}, la commande expire, et elle est facturée jusqu’à sa suppression.',
  'nextStep.order-again-refused':
    '{partner} a refusé cet InterLink : supprimez-le et commandez à nouveau, avec un autre partenaire ou une autre configuration.',
  'nextStep.order-again-refused.consequence':
    'Il ne pourra jamais servir, et il est facturé jusqu’à sa suppression.',
  'nextStep.order-again-expired':
    '{partner} n’a pas répondu sous dix jours : supprimez cet InterLink et commandez à nouveau.',
  'nextStep.order-again-expired.consequence':
    'Il ne pourra jamais servir, et il est facturé jusqu’à sa suppression.',
  'nextStep.partner-is-provisioning':
    '{partner} construit le circuit ; vous pouvez déjà attacher un VPC et une politique de routage.',
  'nextStep.partner-is-provisioning.consequence':
    'Aucun trafic ne passe avant que {partner} ait terminé. Cette étape n’a pas d’échéance : relancez {partner} si elle dure.',
  'nextStep.configure-router':
    'Configurez votre routeur : l’InterLink devient actif dès qu’une session BGP s’établit.',
  'nextStep.configure-router.consequence':
    'Rien ne passe d’ici là. Scaleway n’ouvre de session que pour une version d’IP qui a une politique de routage.',
  'nextStep.attach-vpc': 'Attachez le VPC que cet InterLink doit atteindre.',
  'nextStep.attach-vpc.consequence': 'L’InterLink est actif, mais ne mène nulle part d’ici là.',
  'nextStep.attach-policy': 'Attachez une politique de routage : sans elle, toute route est bloquée.',
  'nextStep.attach-policy.consequence': 'Aucun trafic ne passe d’ici là.',
  'nextStep.activate-propagation': 'Activez la propagation des routes : tout le reste est en place.',
  'nextStep.activate-propagation.consequence':
    'Aucune route n’est échangée et aucun trafic ne passe d’ici là.',
  'nextStep.propagation-without-vpc':
    'Attachez un VPC : la propagation des routes est active, mais ne mène nulle part.',
  'nextStep.propagation-without-vpc.consequence':
    'Aucun trafic ne passe, bien que la propagation soit active.',
  'nextStep.propagation-without-policy':
    'Attachez une politique de routage : la propagation des routes est active, mais toute route est bloquée.',
  'nextStep.propagation-without-policy.consequence':
    'Aucun trafic ne passe, bien que la propagation soit active.',
  'nextStep.traffic-can-flow': 'Tout est en place : le trafic peut passer.',
  'nextStep.traffic-can-flow.consequence': 'Personne n’a rien à faire.',
  'nextStep.session-down':
    'Vérifiez votre routeur : {family, select, IPv4 {la session BGP IPv4 est coupée} IPv6 {la session BGP IPv6 est coupée} other {une des sessions BGP est coupée}}.',
  'nextStep.session-down.consequence':
    '{family, select, IPv4 {Le trafic IPv4} IPv6 {Le trafic IPv6} other {Le trafic d’une version d’IP}} ne passe pas d’ici là. Si votre routeur est en ordre, interrogez votre partenaire ou le support Scaleway.',
  'nextStep.session-down-at-partner':
    '{partner} gère la session BGP : signalez-lui que {family, select, IPv4 {la session IPv4 est coupée} IPv6 {la session IPv6 est coupée} other {une des sessions est coupée}}.',
  'nextStep.session-down-at-partner.consequence':
    '{family, select, IPv4 {Le trafic IPv4} IPv6 {Le trafic IPv6} other {Le trafic d’une version d’IP}} ne passe pas tant que {partner} ne l’a pas rétablie.',
  'nextStep.all-sessions-down':
    'Aucune session BGP n’est établie : demandez à {partner} de vérifier le circuit.',
  'nextStep.all-sessions-down.consequence':
    'Aucun trafic ne passe. Si {partner} trouve le circuit en ordre, ouvrez un ticket chez Scaleway.',
  'nextStep.all-sessions-down-own-router':
    'Aucune session BGP n’est établie : vérifiez votre routeur et son port.',
  'nextStep.all-sessions-down-own-router.consequence':
    'Aucun trafic ne passe. Si votre routeur est en ordre, ouvrez un ticket chez Scaleway.',
  'nextStep.locked':
    'L’équipe Trust & Safety de Scaleway a verrouillé cet InterLink : ouvrez un ticket pour savoir pourquoi.',
  'nextStep.locked.consequence': 'Aucune action n’est possible tant que Scaleway ne l’a pas déverrouillé.',
  'nextStep.tell-partner-to-deprovision': 'Demandez à {partner} de déprovisionner de son côté.',
  'nextStep.tell-partner-to-deprovision.consequence':
    'Scaleway ne facture plus ; {partner} peut continuer à facturer tant que ce n’est pas fait.',
  'nextStep.wait-for-deletion': 'Scaleway retire cet InterLink : attendez qu’il ait disparu.',
  'nextStep.wait-for-deletion.consequence': 'Il ne peut plus être utilisé ni configuré.',
  'nextStep.deleted': 'Cet InterLink est supprimé des deux côtés.',
  'nextStep.deleted.consequence': 'Personne n’a rien à faire.',
  'nextStep.unknown-status': 'Scaleway donne à cet InterLink un statut que cette console ne connaît pas.',
  'nextStep.unknown-status.consequence':
    'Par prudence, ses actions sont désactivées ici. Consultez-le dans la console de Scaleway.',

  'action.contact-partner': 'Contacter le partenaire',
  'action.order-again': 'Commander à nouveau',
  'action.attach-vpc': 'Attacher un VPC',
  'action.attach-policy': 'Attacher une politique de routage',
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

  'timeline.order': 'Commander l’InterLink',
  'timeline.order.hint':
    'Scaleway le crée en quelques secondes ou minutes, et facture dès maintenant s’il est hébergé. En cas d’échec, l’équipe de Scaleway est prévenue ; ouvrez un ticket si rien ne bouge.',
  'timeline.contact-partner': 'Contacter le partenaire',
  'timeline.contact-partner.hint':
    'Donnez la clé d’appairage au partenaire et demandez-lui de provisionner : Scaleway ne le fait pas. Sans réponse sous dix jours, la commande expire ; supprimez-la et commandez à nouveau.',
  'timeline.partner-accepts': 'Le partenaire accepte',
  'timeline.partner-accepts.hint':
    'Le partenaire a dix jours à compter de la commande. S’il refuse, lisez son motif, supprimez cet InterLink et commandez à nouveau.',
  'timeline.partner-provisions': 'Le partenaire provisionne le circuit',
  'timeline.partner-provisions.hint':
    'La durée dépend du partenaire : demandez-lui une date. VPC, politique de routage et propagation peuvent être réglés en attendant.',
  'timeline.configure-router': 'Configurer votre routeur',
  'timeline.configure-router.hint':
    'Réglez le VLAN, l’ASN et les adresses indiqués pour votre routeur. Attachez aussi une politique de routage : Scaleway n’ouvre de session BGP que pour une version d’IP qui en a une.',
  'timeline.bgp-up': 'Une session BGP s’établit',
  'timeline.bgp-up.hint':
    'C’est l’affaire d’instants dès que les deux bouts concordent. Si elle reste coupée, vérifiez le VLAN, les ASN, les adresses et le câblage du port.',
  'timeline.attach-vpc': 'Attacher un VPC',
  'timeline.attach-vpc.hint':
    'Possible avant que l’InterLink soit actif. Un seul VPC à la fois, de la même région.',
  'timeline.attach-policy': 'Attacher une politique de routage',
  'timeline.attach-policy.hint':
    'Possible avant que l’InterLink soit actif. Une pour IPv4, une pour IPv6 ; sans aucune, toute route est bloquée.',
  'timeline.activate-propagation': 'Activer la propagation des routes',
  'timeline.activate-propagation.hint':
    'Possible avant que l’InterLink soit actif. Détacher le VPC ou la dernière politique de routage la désactive.',
  'timeline.traffic': 'Le trafic peut passer',
  'timeline.traffic.hint':
    'Dès que l’InterLink est actif et configuré. Si rien ne passe, voyez les conditions sous Le trafic passera-t-il ?',
  'timeline.propagation-off': 'Désactiver la propagation des routes',
  'timeline.propagation-off.hint': 'Les routes disparaissent des deux côtés et le trafic s’arrête.',
  'timeline.delete': 'Supprimer chez Scaleway',
  'timeline.delete.hint': 'La facturation de Scaleway s’arrête ici. C’est irréversible.',
  'timeline.ask-partner': 'Demander au partenaire de déprovisionner',
  'timeline.ask-partner.hint':
    'Seulement pour un circuit que le partenaire a construit ou construit. Le partenaire peut continuer à facturer tant qu’il n’a pas déprovisionné.',
  'timeline.partner-done': 'Le partenaire déprovisionne',
  'timeline.partner-done.hint':
    'La durée dépend du partenaire : relancez-le si l’InterLink reste en déprovisionnement.',
  'timeline.removed': 'L’InterLink a disparu',
  'timeline.removed.hint': 'Aucun partenaire n’a rien à faire.',

  'readiness.link-up.up': 'L’InterLink est actif.',
  'readiness.link-up.configuring': 'Scaleway applique une configuration : réponse dans un instant.',
  'readiness.link-up.waiting-for-partner': 'Le partenaire n’a pas encore accepté la demande.',
  'readiness.link-up.being-built': 'Le partenaire construit encore le circuit.',
  'readiness.link-up.waiting-for-router': 'Votre routeur n’a pas encore de session BGP avec Scaleway.',
  'readiness.link-up.one-session-down':
    'Une session BGP est coupée : le trafic de cette version d’IP ne passe pas.',
  'readiness.link-up.all-sessions-down': 'Aucune session BGP n’est établie.',
  'readiness.link-up.dead-end': 'Cet InterLink n’a jamais vu le jour.',
  'readiness.link-up.locked': 'Scaleway a verrouillé cet InterLink.',
  'readiness.link-up.being-deleted': 'Cet InterLink est en cours de suppression.',
  'readiness.link-up.unknown-status': 'Cette console ne connaît pas ce statut.',
  'readiness.vpc.attached': 'Un VPC est attaché.',
  'readiness.vpc.missing': 'Aucun VPC n’est attaché : il n’y a rien à atteindre.',
  'readiness.policy.both': 'Une politique de routage IPv4 et une IPv6 sont attachées.',
  'readiness.policy.ipv4-only': 'Une politique de routage IPv4 est attachée. IPv6 ne passe pas.',
  'readiness.policy.ipv6-only': 'Une politique de routage IPv6 est attachée. IPv4 ne passe pas.',
  'readiness.policy.missing': 'Aucune politique de routage n’est attachée : toute route est bloquée.',
  'readiness.policy.lets-nothing-in': 'La politique de routage n’accepte aucune route de votre côté.',
  'readiness.policy.lets-nothing-out': 'La politique de routage n’annonce aucune route à votre côté.',
  'readiness.policy.empty': 'La politique de routage n’a aucun préfixe : toute route est bloquée.',
  'readiness.propagation.active': 'La propagation des routes est active.',
  'readiness.propagation.inactive': 'La propagation des routes est désactivée : aucune route n’est échangée.',
  'readiness.propagation.active-without-vpc':
    'La propagation des routes est active, mais aucun VPC n’est attaché.',
  'readiness.propagation.active-without-policy':
    'La propagation des routes est active, mais aucune politique de routage n’est attachée.',
  'readiness.routes.learned': 'Le VPC a appris des routes par cet InterLink.',
  'readiness.routes.none':
    'Le VPC n’a appris aucune route. Vérifiez ce que l’autre côté annonce, et les préfixes acceptés.',
  'readiness.routes.waiting': 'Les routes sont apprises une fois les autres conditions remplies.',
  'readiness.routes.not-read-yet': 'Les routes du VPC sont en cours de lecture.',
  'readiness.routes.unavailable': 'Les routes du VPC n’ont pas pu être lues.',

  'deletion.deactivate-propagation': 'Désactiver la propagation des routes',
  'deletion.confirm-and-delete': 'Confirmer et supprimer',
  'deletion.tell-partner': 'Demander au partenaire de déprovisionner',
  'deletion.gone': 'Disparu des deux côtés',

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
