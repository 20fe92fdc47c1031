import type { messages as en } from '../en/routing-policy.ts'

export const messages: Record<keyof typeof en, string> = {
  'policy.new': 'Nouvelle politique de routage {family}',
  'policy.name': 'Nom de la politique',
  'policy.name.missing': 'Donnez un nom à la politique.',
  'policy.out': 'Préfixes sortants',
  'policy.out.hint':
    'Ce que votre VPC annonce à votre réseau. Un préfixe par ligne ; vide, rien n’est annoncé.',
  'policy.in': 'Préfixes entrants',
  'policy.in.hint': 'Ce qui est accepté de votre réseau. Un préfixe par ligne ; vide, rien n’est accepté.',
  'policy.create': 'Créer la politique de routage',
  'policy.created': 'Politique de routage {policy} créée',
  'policy.failed': 'La politique de routage n’a pas pu être créée',
  'policy.edit': 'Modifier {policy}',
  'policy.change': 'Enregistrer la politique de routage',
  'policy.changed': 'Politique de routage {policy} enregistrée',
  'policy.change.failed': 'La politique de routage n’a pas pu être enregistrée',
  'policy.affected':
    '{count, plural, =0 {Aucun InterLink ne l’utilise encore} one {L’enregistrement change aussitôt le routage de cet InterLink} other {L’enregistrement change aussitôt le routage de ces # InterLinks}}',
  'policy.affected.unknown':
    'Les InterLinks qui partagent cette politique ne sont pas connus : ils n’ont pas pu être lus. L’enregistrement change aussitôt le routage de tous.',
  'policy.changedElsewhere': 'Quelqu’un d’autre a modifié cette politique entre-temps',
  'policy.changedElsewhere.now':
    'À présent sortants {outgoing}, entrants {incoming}. L’enregistrement remplace ce que vous avez modifié, et rien d’autre.',
  'policy.prefix.faults':
    '{count, plural, one {Un préfixe est à corriger.} other {# préfixes sont à corriger.}}',
  'policy.prefix.repair': 'Utiliser {prefix}',
  'policy.prefix.duplicate': 'figure deux fois ; il est envoyé une fois.',
  'policy.prefix.contained': 'est déjà contenu dans {prefix}.',
  'policy.prefix.count': '{count, plural, one {# préfixe} other {# préfixes}}, {addresses} adresses',
}
