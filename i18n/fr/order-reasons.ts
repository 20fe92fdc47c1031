import type { messages as en } from '../en/order-reasons.ts'

/** Ce qui empêche une commande d’avancer. */
export const messages: Record<keyof typeof en, string> = {
  'order.missing.kind': 'Choisissez entre un InterLink hébergé et un InterLink auto-hébergé.',
  'order.missing.region': 'Choisissez une région.',
  'order.missing.partner': 'Choisissez un partenaire.',
  'order.missing.connection': 'Choisissez une connexion dédiée.',
  'order.missing.location': 'Choisissez un point de présence.',
  'order.missing.bandwidth': 'Choisissez une bande passante.',
  'order.missing.routing': 'Choisissez une politique de routage, ou passez le routage.',
  'order.missing.name': 'Donnez un nom à l’InterLink.',
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
}
