import type { messages as en } from '../en/port.ts'

export const messages: Record<keyof typeof en, string> = {
  'port.links':
    '{count, plural, =0 {Aucun InterLink dessus} one {# InterLink dessus} other {# InterLinks dessus}}',
  'port.free': '{free} libres sur {size}',
  'port.howTo':
    'Les connexions dédiées sont vendues par l’équipe commerciale de Scaleway, qui émet ensuite une lettre d’autorisation (LOA) pour le raccordement. Contactez-la, ou commandez un InterLink hébergé.',
  'port.refused.inactive': 'Cette connexion n’est pas utilisable actuellement (statut : {status}).',
  'port.refused.full': 'Il ne reste plus de bande passante sur ce port.',
  'port.refused.no-size': 'Aucun débit proposé ne tient dans ce qui reste sur ce port.',
  'port.refused.no-vlan': 'Tous les VLAN de cette connexion sont pris.',
  'connectionStatus.created': 'Créée',
  'connectionStatus.configuring': 'Configuration en cours',
  'connectionStatus.failed': 'Échec',
  'connectionStatus.active': 'Active',
  'connectionStatus.disabled': 'Désactivée',
  'connectionStatus.deleted': 'Supprimée',
  'connectionStatus.locked': 'Verrouillée',
}
