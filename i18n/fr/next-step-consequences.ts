import type { messages as en } from '../en/next-step-consequences.ts'

/** What follows from a next step, and if nobody takes it; only a link’s own page says it. */
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
  'nextStep.vpc-is-empty.consequence':
    'Tout le reste est en place. Créez-en un dans la console Scaleway, ou attachez un autre VPC ; un sous-réseau est annoncé dès qu’une politique le laisse sortir.',
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
}
