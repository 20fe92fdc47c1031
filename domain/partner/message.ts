/**
 * The message that asks a partner to provision, to deprovision, or to check a link that is down (acceptance 39). Scaleway never contacts
 * the partner for the customer (domain.md). Names and addresses come from the API and are not trusted.
 */
import type { Link, Pop } from '../../contract/interlink.ts'
import { formatBandwidth } from '../catalogue/bandwidth.ts'
import type { ContactPurpose } from '../lifecycle/contact.ts'
import { responseDeadline } from '../lifecycle/deadline.ts'
import { downFamilies } from '../link/bgp-sessions.ts'
import { FAMILIES, FAMILY_NAMES } from '../link/configuration.ts'
import { revealHidden } from '../text/hidden-characters.ts'
import { PARTNER_TEXT, type MessageLanguage, type PartnerFact } from './message-text.ts'

export interface PartnerMessageParts {
  purpose: ContactPurpose
  language: MessageLanguage
  link: Link
  partnerName: string
  /** Absent when the location is not in the catalogue: its id is shown. */
  pop?: Pick<Pop, 'display_name' | 'address'> | undefined
}

/** Plain text; `body` has `\n` line ends. It holds the pairing key: never log it, never put it into a URL of the console. */
export interface PartnerMessage {
  subject: string
  body: string
}

/** Lists only what is known. The answer deadline is named while there is one, as a UTC date. */
export function partnerMessage({
  purpose,
  language,
  link,
  partnerName,
  pop,
}: PartnerMessageParts): PartnerMessage {
  const text = PARTNER_TEXT[language]
  const { subject, opening, closing } = text.purposes[purpose]
  const facts = factsOf(link, pop, language)
    .filter(([, value]) => value !== undefined)
    .map(([fact, value]) => `${text.facts[fact]}${text.colon}${inMessage(String(value))}`)
  const deadline = purpose === 'provision' ? responseDeadline(link) : undefined
  const end = deadline === undefined ? closing : `${closing} ${text.deadline(utcDate(deadline, language))}`
  return {
    subject: `${subject} (${inMessage(link.name)})`,
    body: [
      text.greeting(inMessage(partnerName)),
      opening.replace('{down}', downText(link)),
      facts.join('\n'),
      end,
    ].join('\n\n'),
  }
}

/** `IPv4, IPv6`: what is down of a link. Its status may know that before its sessions' readings do. */
function downText(link: Link): string {
  const down = downFamilies(link)
  return (down.length > 0 ? down : FAMILIES).map((family) => FAMILY_NAMES[family]).join(', ')
}

function factsOf(
  link: Link,
  pop: PartnerMessageParts['pop'],
  language: MessageLanguage,
): [PartnerFact, string | number | undefined | null][] {
  const { scw_bgp_config: scaleway, peer_bgp_config: peer } = link
  return [
    ['pairingKey', link.partner?.pairing_key],
    ['region', link.region],
    ['location', pop ? [pop.display_name, pop.address].filter(Boolean).join(', ') : link.pop_id],
    ['bandwidth', formatBandwidth(link.bandwidth_mbps, language)],
    ['vlan', link.vlan ?? undefined],
    ['scalewayAsn', scaleway?.asn],
    ['peerAsn', peer?.asn],
    ['scalewayIpv4', scaleway?.ipv4],
    ['peerIpv4', peer?.ipv4],
    ['scalewayIpv6', scaleway?.ipv6],
    ['peerIpv6', peer?.ipv6],
  ]
}

/** UTC, so that sender and receiver read the same day wherever they are. */
function utcDate(iso: string, language: MessageLanguage): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso))
}

/**
 * A name or address as the message has it. A line break could start a header or a line of its own, and characters
 * that nobody sees are written out: what is sent is what was read.
 */
export function inMessage(text: string): string {
  return revealHidden(text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim())
}

/** One mailbox, nothing that a mail program could read as more: no display name, list, quoting or query. */
const PLAIN_ADDRESS = /^[a-z0-9._+-]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i
const LONGEST_ADDRESS = 254

/** A `mailto:` link with the message; `undefined` for an address that is not a plain one. Everything is encoded. */
export function mailtoHref(email: string | undefined, message?: PartnerMessage): string | undefined {
  const address = email?.trim() ?? ''
  if (address.length > LONGEST_ADDRESS || !PLAIN_ADDRESS.test(address)) return undefined
  const target = `mailto:${encodeURIComponent(address).replace('%40', '@')}`
  if (message === undefined) return target
  // RFC 6068: line breaks are %0D%0A.
  const body = encodeURIComponent(message.body.replaceAll('\n', '\r\n'))
  return `${target}?subject=${encodeURIComponent(message.subject)}&body=${body}`
}

/** The address to open for a partner's portal: https, without user name or password; otherwise `undefined`. */
export function safePortalUrl(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined
  const { protocol, username, password, href } = new URL(url)
  return protocol === 'https:' && username === '' && password === '' ? href : undefined
}
