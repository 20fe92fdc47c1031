/** The words of the message to a partner. They follow the language chosen for the partner, not that of the page. */
import type { ContactPurpose } from '../lifecycle/contact.ts'

export type MessageLanguage = 'en' | 'fr'

/** Facts of the link in the order in which they are listed. */
export type PartnerFact =
  | 'pairingKey'
  | 'region'
  | 'location'
  | 'bandwidth'
  | 'vlan'
  | 'scalewayAsn'
  | 'peerAsn'
  | 'scalewayIpv4'
  | 'peerIpv4'
  | 'scalewayIpv6'
  | 'peerIpv6'

interface PurposeText {
  /** Beginning of the subject; the link's name follows. */
  subject: string
  /** May hold `{down}`: the IP versions whose sessions are down. */
  opening: string
  /** May hold `{deadline}`. */
  closing: string
}

interface LanguageText {
  greeting: (partner: string) => string
  facts: Record<PartnerFact, string>
  /** Between a fact's name and its value. */
  colon: string
  deadline: (date: string) => string
  /** Ends a mail that holds only the beginning of the message. */
  cut: string
  purposes: Record<ContactPurpose, PurposeText>
}

export const PARTNER_TEXT: Record<MessageLanguage, LanguageText> = {
  en: {
    greeting: (partner) => `Hello ${partner},`,
    facts: {
      pairingKey: 'Pairing key',
      region: 'Scaleway region',
      location: 'Location (PoP)',
      bandwidth: 'Bandwidth',
      vlan: 'VLAN',
      scalewayAsn: 'Scaleway ASN',
      peerAsn: 'Peer ASN',
      scalewayIpv4: 'Scaleway IPv4 address',
      peerIpv4: 'Peer IPv4 address',
      scalewayIpv6: 'Scaleway IPv6 address',
      peerIpv6: 'Peer IPv6 address',
    },
    colon: ': ',
    deadline: (date) => `Scaleway closes the request if it has not been accepted before ${date}.`,
    cut: '[…] The message is longer than a mail link can hold. Copy it from the console and paste it here.',
    purposes: {
      provision: {
        subject: 'Scaleway InterLink to provision',
        opening:
          'We have ordered a Scaleway InterLink over your port and ask you to provision it on your side.',
        closing: 'Tell us when it is in place, or what you still need from us.',
      },
      deprovision: {
        subject: 'Scaleway InterLink to deprovision',
        opening:
          'We have deleted the Scaleway InterLink below and ask you to deprovision it on your side and to stop billing it.',
        closing: 'Confirm when it is done, with the date on which your billing ends.',
      },
      outage: {
        subject: 'Scaleway InterLink down',
        opening:
          'The BGP sessions of the Scaleway InterLink below are down ({down}). We ask you to check the circuit and your port.',
        closing: 'Tell us your ticket number, what you find, and when it is repaired.',
      },
    },
  },
  fr: {
    greeting: (partner) => `Bonjour ${partner},`,
    facts: {
      pairingKey: 'Clé d’appairage',
      region: 'Région Scaleway',
      location: 'Point de présence',
      bandwidth: 'Bande passante',
      vlan: 'VLAN',
      scalewayAsn: 'ASN Scaleway',
      peerAsn: 'ASN du pair',
      scalewayIpv4: 'Adresse IPv4 Scaleway',
      peerIpv4: 'Adresse IPv4 du pair',
      scalewayIpv6: 'Adresse IPv6 Scaleway',
      peerIpv6: 'Adresse IPv6 du pair',
    },
    colon: '\u00a0: ',
    deadline: (date) => `Scaleway clôt la demande si elle n’est pas acceptée avant le ${date}.`,
    cut: '[…] Le message est plus long qu’un lien de courriel ne peut l’être. Copiez-le de la console et collez-le ici.',
    purposes: {
      provision: {
        subject: 'InterLink Scaleway à provisionner',
        opening:
          'Nous avons commandé un InterLink Scaleway sur votre port et vous demandons de le provisionner de votre côté.',
        closing: 'Prévenez-nous quand il est en place, ou dites-nous ce qu’il vous manque.',
      },
      deprovision: {
        subject: 'InterLink Scaleway à déprovisionner',
        opening:
          'Nous avons supprimé l’InterLink Scaleway ci-dessous et vous demandons de le déprovisionner de votre côté et d’en arrêter la facturation.',
        closing: 'Confirmez-nous quand c’est fait, avec la date de fin de votre facturation.',
      },
      outage: {
        subject: 'InterLink Scaleway en panne',
        opening:
          'Les sessions BGP de l’InterLink Scaleway ci-dessous sont tombées ({down}). Nous vous demandons de vérifier le circuit et votre port.',
        closing: 'Donnez-nous votre numéro de ticket, ce que vous constatez et l’heure du rétablissement.',
      },
    },
  },
}
