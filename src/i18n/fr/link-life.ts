import type { messages as en } from '../en/link-life.ts'

/** What a link’s own page says of its life beside `life-cycle.ts`, which every page has. */
export const messages: Record<keyof typeof en, string> = {
  'nextStep.wait-for-configuration.consequence': 'Aucune action n’est possible d’ici là.',
  'nextStep.creation-failed.consequence':
    'L’InterLink reste inutilisable d’ici là. Ouvrez un ticket si rien ne bouge, ou supprimez-le.',
  'nextStep.contact-partner.consequence':
    'Scaleway ne contacte pas {partner} à votre place. Sans réponse avant le {date}, la commande expire, et elle est facturée jusqu’à sa suppression.',
  'nextStep.partner-to-accept.consequence':
    'Sans réponse avant le {date}, la commande expire, et elle est facturée jusqu’à sa suppression : relancez {partner} à temps.',
  'nextStep.order-again-refused.consequence':
    'Il ne pourra jamais servir, et il est facturé jusqu’à sa suppression.',
  'nextStep.order-again-expired.consequence':
    'Il ne pourra jamais servir, et il est facturé jusqu’à sa suppression.',
  'nextStep.partner-is-provisioning.consequence':
    'Aucun trafic ne passe avant que {partner} ait terminé. Cette étape n’a pas d’échéance : relancez {partner} si elle dure.',
  'nextStep.configure-router.consequence':
    'Rien ne passe d’ici là. Scaleway n’ouvre de session que pour une version d’IP qui a une politique de routage.',
  'nextStep.attach-vpc.consequence': 'L’InterLink est actif, mais ne mène nulle part d’ici là.',
  'nextStep.attach-policy.consequence': 'Aucun trafic ne passe d’ici là.',
  'nextStep.activate-propagation.consequence':
    'Aucune route n’est échangée et aucun trafic ne passe d’ici là.',
  'nextStep.propagation-without-vpc.consequence':
    'Aucun trafic ne passe, bien que la propagation soit active.',
  'nextStep.propagation-without-policy.consequence':
    'Aucun trafic ne passe, bien que la propagation soit active.',
  'nextStep.policy-covers-nothing.consequence':
    'Tout le reste est en place, mais votre côté n’apprend aucune route vers le VPC.',
  'nextStep.traffic-can-flow.consequence': 'Personne n’a rien à faire.',
  'nextStep.session-down.consequence':
    '{family, select, IPv4 {Le trafic IPv4} IPv6 {Le trafic IPv6} other {Le trafic d’une version d’IP}} ne passe pas d’ici là. Si votre routeur est en ordre, interrogez votre partenaire ou le support Scaleway.',
  'nextStep.session-down-at-partner.consequence':
    '{family, select, IPv4 {Le trafic IPv4} IPv6 {Le trafic IPv6} other {Le trafic d’une version d’IP}} ne passe pas tant que {partner} ne l’a pas rétablie.',
  'nextStep.all-sessions-down.consequence':
    'Aucun trafic ne passe. Si {partner} trouve le circuit en ordre, ouvrez un ticket chez Scaleway.',
  'nextStep.all-sessions-down-own-router.consequence':
    'Aucun trafic ne passe. Si votre routeur est en ordre, ouvrez un ticket chez Scaleway.',
  'nextStep.locked.consequence': 'Aucune action n’est possible tant que Scaleway ne l’a pas déverrouillé.',
  'nextStep.tell-partner-to-deprovision.consequence':
    'Scaleway ne facture plus ; {partner} peut continuer à facturer tant que ce n’est pas fait.',
  'nextStep.partner-to-deprovision.consequence':
    'Scaleway ne facture plus ; {partner} peut continuer à facturer tant que ce n’est pas fait.',
  'nextStep.wait-for-deletion.consequence': 'Il ne peut plus être utilisé ni configuré.',
  'nextStep.deleted.consequence': 'Personne n’a rien à faire.',
  'nextStep.unknown-status.consequence':
    'Par prudence, ses actions sont désactivées ici. Consultez-le dans la console de Scaleway.',
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
  'readiness.policy.covers-nothing':
    'Les politiques de routage n’annoncent aucun sous-réseau du VPC : votre côté n’apprend aucune route vers lui.',
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
}
