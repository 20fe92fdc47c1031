import type { messages as en } from '../en/next-steps.ts'

/** Prochaine étape d’un InterLink. Values as in the English file. */
export const messages: Record<keyof typeof en, string> = {
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
  'nextStep.vpc-is-empty':
    'Donnez un réseau privé à votre VPC : il n’en a aucun, il n’y a donc rien à atteindre.',
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
}
