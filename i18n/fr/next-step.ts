import type { messages as en } from '../en/next-step.ts'

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
    'Vos politiques n’annoncent aucun {family, select, IPv4 {sous-réseau IPv4} IPv6 {sous-réseau IPv6} other {sous-réseau}} du VPC : modifiez la politique de routage.',
  'nextStep.policy-accepts-nothing':
    'Laissez entrer vos propres préfixes : {family, select, IPv4 {la politique de routage IPv4 n’en accepte aucun} IPv6 {la politique de routage IPv6 n’en accepte aucun} other {les politiques de routage attachées n’en acceptent aucun}}.',
  'nextStep.policy-covers-part':
    'Laissez sortir les autres sous-réseaux de votre VPC : {family, select, IPv4 {la politique de routage IPv4 n’en annonce qu’une partie} IPv6 {la politique de routage IPv6 n’en annonce qu’une partie} other {les politiques de routage attachées n’en annoncent qu’une partie}}.',
  'nextStep.vpc-is-empty':
    'Donnez un réseau privé à votre VPC : il n’a {family, select, IPv4 {aucun sous-réseau IPv4} IPv6 {aucun sous-réseau IPv6} other {aucun réseau privé}}, il n’y a donc rien à atteindre.',
  'nextStep.wait-for-session':
    'Scaleway n’a pas encore ouvert {family, select, IPv4 {la session BGP IPv4} IPv6 {la session BGP IPv6} other {les sessions BGP}} : attendez un instant.',
  'nextStep.traffic-can-flow': 'Tout est en place : le trafic peut passer.',
  'nextStep.session-down':
    'Vérifiez votre routeur : {family, select, IPv4 {la session BGP IPv4 est coupée} IPv6 {la session BGP IPv6 est coupée} other {une des sessions BGP est coupée}}.',
  'nextStep.session-down-at-partner':
    '{partner} gère la session BGP : signalez-lui que {family, select, IPv4 {la session IPv4 est coupée} IPv6 {la session IPv6 est coupée} other {une des sessions est coupée}}.',
  'nextStep.all-sessions-down':
    'Aucune session BGP n’est établie : demandez à {partner} de vérifier le circuit.',
  'nextStep.partner-to-repair': '{partner} doit rétablir l’InterLink : vous lui avez demandé de le vérifier.',
  'nextStep.all-sessions-down-own-router':
    'Aucune session BGP n’est établie : vérifiez votre routeur et son port.',
  'nextStep.locked':
    'L’équipe Trust & Safety de Scaleway a verrouillé cet InterLink : ouvrez un ticket pour savoir pourquoi.',
  'nextStep.tell-partner-to-deprovision': 'Demandez à {partner} de déprovisionner de son côté.',
  'nextStep.partner-to-deprovision': '{partner} doit déprovisionner de son côté.',
  'nextStep.wait-for-deletion': 'Scaleway retire cet InterLink : attendez qu’il ait disparu.',
  'nextStep.deleted': 'Cet InterLink est supprimé des deux côtés.',
  'nextStep.unknown-status': 'Scaleway donne à cet InterLink un statut que cette console ne connaît pas.',
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
    'Tout le reste est en place, mais votre côté n’apprend aucune {family, select, IPv4 {route IPv4} IPv6 {route IPv6} other {route}} vers le VPC.',
  'nextStep.policy-accepts-nothing.consequence':
    'Tout le reste est en place, mais le VPC n’apprend aucune {family, select, IPv4 {route IPv4} IPv6 {route IPv6} other {route}} vers votre côté.',
  'nextStep.policy-covers-part.consequence':
    'Le trafic des sous-réseaux annoncés peut passer ; votre côté n’apprend aucune route vers les autres.',
  'nextStep.wait-for-session.consequence':
    'Rien ne passe avant. Si cela dure plus de quelques minutes, vérifiez votre routeur.',
  'nextStep.vpc-is-empty.consequence':
    'Tout le reste est en place. Créez-en un dans la console Scaleway, ou attachez un autre VPC ; un sous-réseau est annoncé dès qu’une politique le laisse sortir.',
  'nextStep.traffic-can-flow.consequence': 'Personne n’a rien à faire.',
  'nextStep.session-down.consequence':
    '{family, select, IPv4 {Le trafic IPv4} IPv6 {Le trafic IPv6} other {Le trafic d’une version d’IP}} ne passe pas d’ici là. Si votre routeur est en ordre, interrogez votre partenaire ou le support Scaleway.',
  'nextStep.session-down-at-partner.consequence':
    '{family, select, IPv4 {Le trafic IPv4} IPv6 {Le trafic IPv6} other {Le trafic d’une version d’IP}} ne passe pas tant que {partner} ne l’a pas rétablie.',
  'nextStep.all-sessions-down.consequence':
    'Aucun trafic ne passe. Si {partner} trouve le circuit en ordre, ouvrez un ticket chez Scaleway.',
  'nextStep.partner-to-repair.consequence':
    'Le trafic ne passe pas d’ici là. Si {partner} ne trouve rien d’anormal sur le circuit, ouvrez un ticket chez Scaleway.',
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
}
