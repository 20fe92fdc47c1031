import { execFileSync } from 'node:child_process'

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { CreateLinkBody } from '../../../contract/interlink.ts'
import { hclString, shellWord } from '../../text/quote.ts'
import { orderAsCode } from './as-code.ts'

const body: CreateLinkBody = {
  project_id: 'a7aecab1-161a-4c0c-94a0-9d922b705058',
  name: "it's $HOME",
  tags: ['prod', 'a b'],
  pop_id: 'fd046cc9-d9bf-4a87-9c32-d299fe4bf4d7',
  bandwidth_mbps: 500,
  partner_id: '89d00734-eddb-4192-8b16-bc16f0b0f5a5',
}

/** What a real shell makes of a command line: the arguments that the command would get. */
function shellArguments(line: string): string[] {
  const script = `show() { for word in "$@"; do printf '%s\\0' "$word"; done; }\n${line}`
  const out = execFileSync('sh', ['-c', script], {
    encoding: 'utf8',
    env: { HOME: '/home', SCW_SECRET_KEY: 'secret' },
  })
  return out.split('\0').slice(0, -1)
}

/** Text a person could type or paste, rich in what shells and templates react to; a shell argument cannot hold NUL. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
      fc.constantFrom('${', '%{', '}', '$(', '`', "'", '"', '\\', '!', '\n', '$$', '%%'),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''))
  .filter((each) => !each.includes('\0') && each.isWellFormed())

describe('quoting', () => {
  it('quoting gives a shell exactly the text, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), (words) => {
        expect(shellArguments(`show ${words.map(shellWord).join(' ')}`)).toEqual(words)
      }),
      { numRuns: 60 },
    )
  })

  it('quoting leaves no template open in a Terraform string', () => {
    fc.assert(
      fc.property(text, (each) => {
        const quoted = hclString(each)
        // What Terraform reads: a doubled mark before a brace is one of it, a single one would open a template.
        const marks = [...quoted.matchAll(/([$%])\1?\{/g)].map(([mark]) => mark.length)
        expect(marks.every((length) => length === 3)).toBe(true)
        expect(JSON.parse(quoted.replaceAll(/([$%])\1\{/g, '$1{'))).toBe(each)
      }),
    )
  })
})

describe('the order as code', () => {
  it('the order as code reads as the CLI call with its arguments', () => {
    const line = orderAsCode('scw', 'fr-par', body).replace(/^scw /, 'show ')
    expect(shellArguments(line)).toEqual([
      'interlink',
      'link',
      'create',
      'project-id=a7aecab1-161a-4c0c-94a0-9d922b705058',
      "name=it's $HOME",
      'pop-id=fd046cc9-d9bf-4a87-9c32-d299fe4bf4d7',
      'bandwidth-mbps=500',
      'partner-id=89d00734-eddb-4192-8b16-bc16f0b0f5a5',
      'tags.0=prod',
      'tags.1=a b',
      'region=fr-par',
    ])
  })

  it('the order as code sends with curl the very body that the console would send, and the key by its variable', () => {
    const code = orderAsCode('curl', 'fr-par', body)
    const words = shellArguments(code.replace(/^curl /, 'show '))
    expect(JSON.parse(words.at(-1) ?? '')).toEqual(body)
    expect(words).toContain('X-Auth-Token: secret')
    expect(code).not.toContain('secret')
  })

  it('the order as code attaches the VPC with a second call where the order takes none', () => {
    const vpcId = 'c1165d78-bd85-4574-9958-b068a6d191f9'
    const [, scw = ''] = orderAsCode('scw', 'fr-par', body, vpcId).split('\n\n')
    expect(scw).toBe(`scw interlink link attach_vpc "$LINK_ID" vpc-id=${vpcId} region=fr-par`)
    const [, curl = ''] = orderAsCode('curl', 'fr-par', { ...body, name: 'plain' }, vpcId).split('\n\n')
    const words = shellArguments(`LINK_ID=the-link\n${curl.replace(/^curl /, 'show ')}`)
    expect(words).toContain(
      'https://api.scaleway.com/interlink/v1beta1/regions/fr-par/links/the-link/attach-vpc',
    )
    expect(JSON.parse(words.at(-1) ?? '')).toEqual({ vpc_id: vpcId })
    expect(orderAsCode('terraform', 'fr-par', body, vpcId)).toContain(`vpc_id         = "fr-par/${vpcId}"`)
  })

  it('the order as code writes Terraform for a hosted link', () => {
    expect(orderAsCode('terraform', 'fr-par', { ...body, name: 'paris-1' })).toMatchInlineSnapshot(`
      "data "scaleway_interlink_pop" "location" {
        pop_id = "fr-par/fd046cc9-d9bf-4a87-9c32-d299fe4bf4d7"
      }

      data "scaleway_interlink_partner" "partner" {
        partner_id = "fr-par/89d00734-eddb-4192-8b16-bc16f0b0f5a5"
      }

      resource "scaleway_interlink_link" "paris_1" {
        name           = "paris-1"
        region         = "fr-par"
        project_id     = "a7aecab1-161a-4c0c-94a0-9d922b705058"
        pop_id         = data.scaleway_interlink_pop.location.id
        partner_id     = data.scaleway_interlink_partner.partner.id
        bandwidth_mbps = 500
        tags           = ["prod", "a b"]
      }"
    `)
  })

  it('the order as code writes Terraform for a self-hosted link', () => {
    const { partner_id: _, ...rest } = body
    const own = {
      ...rest,
      name: '1st ${x}',
      connection_id: 'c1165d78-bd85-4574-9958-b068a6d191f9',
      vlan: 1600,
      peer_asn: 64512,
      tags: [],
    }
    expect(orderAsCode('terraform', 'nl-ams', own)).toMatchInlineSnapshot(`
      "data "scaleway_interlink_pop" "location" {
        pop_id = "nl-ams/fd046cc9-d9bf-4a87-9c32-d299fe4bf4d7"
      }

      resource "scaleway_interlink_link" "link_1st_x" {
        name           = "1st $\${x}"
        region         = "nl-ams"
        project_id     = "a7aecab1-161a-4c0c-94a0-9d922b705058"
        pop_id         = data.scaleway_interlink_pop.location.id
        connection_id  = "nl-ams/c1165d78-bd85-4574-9958-b068a6d191f9"
        bandwidth_mbps = 500
        vlan           = 1600
        peer_asn       = 64512
      }"
    `)
  })

  it('the order as code asks for the AS number that Terraform requires with a connection, and for nothing else', () => {
    const { partner_id: _, ...rest } = body
    const own = { ...rest, name: 'own', connection_id: 'c1165d78-bd85-4574-9958-b068a6d191f9', vlan: 1600 }
    const asked = orderAsCode('terraform', 'fr-par', own)
    expect(asked).toContain('variable "peer_asn" {\n  type        = number')
    expect(asked).toContain('peer_asn       = var.peer_asn')
    for (const given of [{ ...own, peer_asn: 64512 }, body])
      expect(orderAsCode('terraform', 'fr-par', given)).not.toMatch(/var\.|variable/)
    for (const tool of ['scw', 'curl'] as const) expect(orderAsCode(tool, 'fr-par', own)).not.toContain('asn')
  })
})
