/**
 * The message that asks a partner to provision, to deprovision, or to check a link that is down (acceptance 39).
 * Scaleway never contacts the partner for the customer (domain.md). Names and addresses come from the API and are not trusted.
 */
import type { Link, Pop } from '../../contract/interlink.ts'
import { formatBandwidth } from '../catalogue/bandwidth.ts'
import type { ContactPurpose } from '../lifecycle/contact.ts'
import { deadlineText, responseDeadline } from '../lifecycle/deadline.ts'
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

/** Lists only what is known. The answer deadline is named while there is one. */
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
  const end =
    deadline === undefined ? closing : `${closing} ${text.deadline(deadlineText(deadline, language))}`
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

/**
 * A name or address as the message has it. A line break could start a header or a line of its own, and characters
 * that nobody sees are written out: what is sent is what was read.
 */
export function inMessage(text: string): string {
  return revealHidden(text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim())
}

/** One mailbox, nothing that a mail program could read as more: no quoting, route, port or query. */
const PLAIN_ADDRESS =
  /^[a-z0-9.!#$&'*+/=^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i
const LONGEST_ADDRESS = 254
/** A team has a few mailboxes; more is a list of something else. */
const MOST_ADDRESSES = 5
const LONGEST_CONTACT = 2000

/**
 * The mailboxes that a contact names: one or several with commas or semicolons between them, each as it is or as
 * `Name <address>`, of which only the address counts. Undefined as soon as any is not plain.
 */
export function mailAddresses(contact: string | undefined): string[] | undefined {
  const text = contact?.trim() ?? ''
  if (text === '' || text.length > LONGEST_CONTACT || /[\p{Cc}\u2028\u2029]/u.test(text)) return undefined
  const parts = text.replace(/[;,]\s*$/, '').split(/[;,](?=(?:[^"]*"[^"]*")*[^"]*$)/)
  if (parts.length > MOST_ADDRESSES) return undefined
  const found = new Set<string>()
  for (const part of parts) {
    const address = (/^[^<>@]*<([^<>]*)>$/.exec(part.trim())?.[1] ?? part).trim()
    if (address.length > LONGEST_ADDRESS || !PLAIN_ADDRESS.test(address)) return undefined
    found.add(address)
  }
  return [...found]
}

/** Windows hands no longer address to a mail program: nothing would open. */
const LONGEST_HREF = 2000
/** A subject is one line of a list of mails. In letters. */
const LONGEST_SUBJECT = 120

/** A `mailto:` link. `isCut`: it holds only the beginning of the message, and says so at its end. */
export interface MailLink {
  href: string
  isCut: boolean
}

/**
 * A `mailto:` link with the message, as much of it as a mail program takes; `undefined` where an address is not a plain
 * one. Everything is encoded.
 */
export function mailLink(
  contact: string | undefined,
  message?: PartnerMessage,
  language: MessageLanguage = 'en',
): MailLink | undefined {
  const addresses = mailAddresses(contact)
  if (addresses === undefined) return undefined
  const target = `mailto:${addresses.map((each) => encoded(each).replace('%40', '@')).join(',')}`
  if (message === undefined) return { href: target, isCut: false }
  const write = (subject: string, body: string) =>
    // RFC 6068: line breaks are %0D%0A.
    `${target}?subject=${encoded(subject)}&body=${encoded(body.replaceAll('\n', '\r\n'))}`
  const whole = write(message.subject, message.body)
  if (whole.length <= LONGEST_HREF) return { href: whole, isCut: false }
  const subject = Array.from(message.subject).slice(0, LONGEST_SUBJECT).join('')
  const { cut } = PARTNER_TEXT[language]
  const pieces = message.body.split('\n')
  let body = ''
  for (const [index, line] of pieces.entries()) {
    // A line that has no end in sight would leave nothing of the message: names are cut, too.
    const next =
      body +
      (index === 0 ? '' : '\n') +
      Array.from(line)
        .slice(0, LONGEST_SUBJECT * 2)
        .join('')
    if (write(subject, `${next}\n\n${cut}`).length > LONGEST_HREF) break
    body = next
  }
  return { href: write(subject, `${body}\n\n${cut}`), isCut: true }
}

/** Of half a letter, as a cut name may end in, no address can be made. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}

/** The address to open for a partner's portal: https, without user name or password; otherwise `undefined`. */
export function safePortalUrl(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined
  const { protocol, username, password, href } = new URL(url)
  return protocol === 'https:' && username === '' && password === '' ? href : undefined
}
