import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { aPop } from '../catalogue/catalogue.fixture.ts'
import { hostedLink } from '../link/links.fixture.ts'
import { mailAddresses, mailLink, partnerMessage, safePortalUrl } from './message.ts'

const parts = {
  purpose: 'provision',
  language: 'en',
  link: hostedLink(),
  partnerName: 'FranceIX',
  pop: aPop('TH2', { display_name: 'Paris - TeleHouse TH2', address: '137 boulevard Voltaire' }),
} as const

test('[39] the message holds what the partner needs to provision', () => {
  expect(partnerMessage(parts)).toEqual({
    subject: 'Scaleway InterLink to provision (paris-1)',
    body: `Hello FranceIX,

We have ordered a Scaleway InterLink over your port and ask you to provision it on your side.

Pairing key: 806ce780-dd37-4d05-ade6-fb3d3def6247
Scaleway region: fr-par
Location (PoP): Paris - TeleHouse TH2, 137 boulevard Voltaire
Bandwidth: 50\u00a0Mbps
VLAN: 1991
Scaleway ASN: 12876
Peer ASN: 39801
Scaleway IPv4 address: 169.254.0.98/31
Peer IPv4 address: 169.254.0.99/31
Scaleway IPv6 address: 2001:1bc8:3812:fc60:56de:818e:4e3f:5300/127
Peer IPv6 address: 2001:1bc8:3812:fc60:56de:818e:4e3f:5301/127

Tell us when it is in place, or what you still need from us. Scaleway closes the request if it has not been accepted before April 29, 2026 at 20:29 UTC.`,
  })
})

test('deprovisioning asks for the end of billing, and no deadline is made up', () => {
  const { subject, body } = partnerMessage({
    ...parts,
    purpose: 'deprovision',
    language: 'fr',
    link: hostedLink({ status: 'deprovisioning' }),
  })
  expect(subject).toBe('InterLink Scaleway à déprovisionner (paris-1)')
  expect(body).toContain('d’en arrêter la facturation')
  expect(body).toContain('Clé d’appairage\u00a0: 806ce780')
  expect(body).not.toContain('avril')
})

test('what is not known is left out', () => {
  const link = hostedLink({ vlan: undefined, scw_bgp_config: undefined, peer_bgp_config: null })
  const { body } = partnerMessage({ ...parts, link, pop: undefined })
  expect(body).not.toMatch(/VLAN|ASN|IPv|undefined|null/)
  expect(body).toContain(`Location (PoP): ${link.pop_id}`)
})

test('characters that nobody sees are written out, and no marks of direction are added', () => {
  const { subject, body } = partnerMessage({
    ...parts,
    link: hostedLink({ name: '9קישור abc\u202E def' }),
    partnerName: 'שותף\u200B',
  })
  expect(subject).toBe('Scaleway InterLink to provision (9קישור abc[U+202E] def)')
  expect(body).toContain('Hello שותף[U+200B],')
})

test('names cannot break out of their line', () => {
  const { subject, body } = partnerMessage({
    ...parts,
    link: hostedLink({ name: 'x\r\nBcc: all@example.org' }),
    partnerName: 'FranceIX\nPairing key: forged',
  })
  expect(subject).not.toMatch(/[\r\n]/)
  expect(body.match(/^Pairing key/gm)).toHaveLength(1)
})

describe('the mail link', () => {
  const message = { subject: 'A & B?', body: 'one\ntwo=2' }
  test('the mail link encodes everything', () => {
    expect(mailLink('l2-support+il@franceix.net', message)?.href).toBe(
      'mailto:l2-support%2Bil@franceix.net?subject=A%20%26%20B%3F&body=one%0D%0Atwo%3D2',
    )
  })
  test.each([
    undefined,
    '',
    'franceix',
    'a@b',
    'a@b.net?bcc=c@d.net',
    'A <a@b.net> <c@d.net>',
    'A <a@b.net>?bcc=c@d.net',
    'A <a@b.net?bcc=c@d.net>',
    'a@b.net,c@d.net?bcc=e@f.net',
    'a@b.net,javascript:alert(1)@b.net',
    'a@b.net%0D%0ABcc:c@d.net',
    'a%40b.net@c.net',
    'good@partner.example <a@b.net>',
    'a@b.net c@d.net',
    ', a@b.net',
    '"a b"@c.net',
    'a@b.net\r\nBcc: c@d.net',
    'javascript:alert(1)@b.net',
    'a@-b.net',
    `${'a'.repeat(250)}@b.net`,
  ])('the mail link is not made for %j', (email) => {
    expect(mailLink(email, message)).toBeUndefined()
  })
  test.each([
    ["o'brien@example.org", ["o'brien@example.org"]],
    ['NOC <noc@example.org>', ['noc@example.org']],
    ['"NOC, Paris; 2" <noc@example.org>', ['noc@example.org']],
    ['<noc@example.org>', ['noc@example.org']],
    ['noc@example.org, ops@example.org', ['noc@example.org', 'ops@example.org']],
    ['NOC <noc@example.org>; ops@example.org;', ['noc@example.org', 'ops@example.org']],
    ['a/b=c{d}@example.org', ['a/b=c{d}@example.org']],
  ])('the mail link takes %j as addresses', (contact, addresses) => {
    expect(mailAddresses(contact)).toEqual(addresses)
    const target = mailLink(contact)?.href.slice('mailto:'.length) ?? ''
    expect(target.split(',').map(decodeURIComponent)).toEqual(addresses)
  })
  test('[39] the mail link is never longer than a mail program takes, and says so where it had to be cut', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 800, size: 'max' })
    fc.assert(
      fc.property(
        words,
        words,
        words,
        fc.constantFrom('en' as const, 'fr' as const),
        (name, partner, city, language) => {
          const pop = aPop('TH2', { display_name: city, address: '' })
          const link = hostedLink({ name })
          const written = partnerMessage({ ...parts, language, link, partnerName: partner, pop })
          const { href = '', isCut } = mailLink('noc@partner.example', written, language) ?? {}
          expect(href.length).toBeLessThanOrEqual(2000)
          const body = decodeURIComponent(href.slice(href.indexOf('&body=') + 6)).replaceAll('\r\n', '\n')
          if (isCut) expect(body).toMatch(/\n\n\[…\] /)
          else expect(body).toBe(written.body)
        },
      ),
      { numRuns: 300 },
    )
  })
  test('[39] an ordinary message fits, in both languages', () => {
    for (const language of ['en', 'fr'] as const)
      expect(mailLink('noc@partner.example', partnerMessage({ ...parts, language }), language)?.isCut).toBe(
        false,
      )
  })
  test('the mail link says the same after decoding, whatever was written', () => {
    const words = fc.string({ unit: 'grapheme' })
    fc.assert(
      fc.property(words, words, (subject, body) => {
        const { href = '', isCut } = mailLink('noc@partner.example', { subject, body }) ?? {}
        fc.pre(isCut === false)
        const query = new URL(href).search.slice(1).split('&')
        expect(query).toHaveLength(2)
        expect(decodeURIComponent(query[0]?.slice('subject='.length) ?? '')).toBe(subject)
        expect(decodeURIComponent(query[1]?.slice('body='.length) ?? '')).toBe(body.replaceAll('\n', '\r\n'))
      }),
    )
  })
})

test.each([
  ['https://pro.free.fr/espace-client/connexion/#/', 'https://pro.free.fr/espace-client/connexion/#/'],
  ['http://franceix.net/', undefined],
  ['javascript:alert(1)', undefined],
  ['https://scaleway.com@evil.example/', undefined],
  ['https://:secret@evil.example/', undefined],
  ['//evil.example', undefined],
  ['portal', undefined],
  [undefined, undefined],
])('portal %j opens as %j', (url, opened) => {
  expect(safePortalUrl(url)).toBe(opened)
})
