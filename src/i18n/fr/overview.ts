import type { messages as en } from '../en/overview.ts'

export const messages: Record<keyof typeof en, string> = {
  'overview.title': 'Vue d’ensemble',
  'overview.needsYou.none': 'Rien ne vous attend.',
  'overview.needsYou.all': '{count, plural, one {Voir l’InterLink} other {Voir les # InterLinks}}',
  'overview.health': 'État',
  'overview.health.region': 'Région',
  'overview.health.total': 'InterLinks',
  'overview.health.v4': 'BGP v4',
  'overview.health.v6': 'BGP v6',
  'overview.health.sessions': '{up} établies, {down} coupées',
  'overview.billed': 'Facturés sans trafic',
  'overview.billed.none': 'Chaque InterLink hébergé facturé peut porter du trafic.',
  'overview.billed.why': 'Scaleway facture un InterLink hébergé dès sa commande, que du trafic passe ou non.',
  'overview.billed.since': 'Commandé',
  'overview.billed.all': '{count, plural, one {Afficher # InterLink} other {Afficher les # InterLinks}}',
  'overview.billed.fewer': 'Afficher les plus anciens seulement',
  'overview.redundancy': 'Redondance de vos VPC',
  'overview.redundancy.none': 'Aucun InterLink n’est encore attaché à un VPC.',
  'overview.redundancy.second': 'Commander un second InterLink',
  'overview.redundancy.secondFor': 'Commander un second InterLink pour {vpc}',
}
