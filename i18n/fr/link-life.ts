import type { messages as en } from '../en/link-life.ts'

/** What a link’s own page says of its life below the next step, beside `life-cycle.ts`, which every page has. */
export const messages: Record<keyof typeof en, string> = {
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
  'readiness.vpc.empty':
    'Le VPC n’a aucun réseau privé : il n’y a rien à atteindre. Créez-en un dans la console Scaleway, ou attachez un autre VPC.',
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
  'readiness.propagation.active-without-subnet':
    'La propagation des routes est active, mais le VPC n’a aucun sous-réseau : il n’y a rien à annoncer.',
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
