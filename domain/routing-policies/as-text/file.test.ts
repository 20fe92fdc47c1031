import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { REGIONS } from '../../../contract/regions.ts'
import { FORMATS, POLICY_FORMATS, readPolicyFile } from './file.ts'
import type { PolicyText } from './text.ts'

/** Text that people or the API could name something, rich in what either format reacts to. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
      fc.constantFrom(
        '${',
        '%{',
        '"',
        '\\',
        '#',
        '//',
        '/*',
        'in:',
        'name =',
        '\n',
        '\r\n',
        ' ',
        'resource "',
        '\b',
        '\f',
        '$$',
        '\u2028',
        '\u2029',
        '\u0085',
        '\ufeff',
      ),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''))
  .filter((each) => each.isWellFormed())

const prefixes = (isIpv6: boolean) =>
  fc.array(
    isIpv6
      ? fc.tuple(fc.ipV6(), fc.integer({ min: 0, max: 128 })).map(([ip, length]) => `${ip}/${length}`)
      : fc.tuple(fc.ipV4(), fc.integer({ min: 0, max: 32 })).map(([ip, length]) => `${ip}/${length}`),
    { maxLength: 6 },
  )

const policy: fc.Arbitrary<PolicyText> = fc.boolean().chain((isIpv6) =>
  fc.record({
    name: text,
    tags: fc.array(fc.oneof(text, fc.constant('')), { maxLength: 4 }),
    region: fc.constantFrom(...REGIONS),
    projectId: fc.uuid(),
    isIpv6: fc.constant(isIpv6),
    outgoing: prefixes(isIpv6),
    incoming: prefixes(isIpv6),
  }),
)

describe.each(POLICY_FORMATS)('a file of %s', (format) => {
  const { write } = FORMATS[format]

  test('a file gives back the policy that was written, whatever it holds', () => {
    fc.assert(
      fc.property(policy, (each) => {
        expect(readPolicyFile(write(each))).toEqual({ policies: [each], unread: [] })
      }),
      { numRuns: 300 },
    )
  })

  test('a file gives back many policies', () => {
    fc.assert(
      fc.property(fc.array(policy, { minLength: 1, maxLength: 4 }), (several) => {
        expect(readPolicyFile(several.map(write).join('\n'))).toEqual({ policies: several, unread: [] })
      }),
    )
  })
})

test('nothing that is typed makes reading fail, and each line that is not taken is named with its number', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        text,
        policy.map(FORMATS.terraform.write).map((file) => file.slice(9)),
      ),
      (file) => {
        const lines = file.split(/\r?\n/)
        for (const { line, text: said } of readPolicyFile(file).unread)
          expect(lines[line - 1]?.trim()).toBe(said)
      },
    ),
  )
})

test('plain text is read as people write it', () => {
  const file = `
    Name: office
    # from the campus
    in: 10.0.0.0/8, 10.1.0.0/16   # both sites
    192.168.0.0/16
    to be decided
    version: seven
    Out:
    fd00::/8
  `
  expect(readPolicyFile(file)).toEqual({
    policies: [
      {
        name: 'office',
        tags: [],
        outgoing: ['fd00::/8'],
        incoming: ['10.0.0.0/8', '10.1.0.0/16', '192.168.0.0/16'],
      },
    ],
    unread: [
      { line: 6, text: 'to be decided', reason: 'not-prefix' },
      { line: 7, text: 'version: seven', reason: 'value' },
    ],
  })
  expect(readPolicyFile('10.0.0.0/8')).toEqual({
    policies: [],
    unread: [{ line: 1, text: '10.0.0.0/8', reason: 'no-direction' }],
  })
})

test('Terraform is read as people write it', () => {
  const file = `
terraform {
  required_providers { scaleway = { source = "scaleway/scaleway" } }
}
resource "scaleway_vpc" "main" { name = "main" }

resource "scaleway_interlink_routing_policy" "campus" {
  name    = "campus" // the old one
  project_id = var.project
  is_ipv6 = false
  prefix_filter_in = [
    "10.0.2.0/24", # first
    local.second,
    "10.0.\${3}.0/24", "10.0.4.0/24",
  ]
  prefix_filter_out = concat(["10.0.1.0/24"],
    local.more)
  lifecycle {
    prevent_destroy = true
  }
  tags = ["a", "b"]
}
`
  expect(readPolicyFile(file)).toEqual({
    policies: [
      {
        name: 'campus',
        tags: ['a', 'b'],
        isIpv6: false,
        outgoing: [],
        incoming: ['10.0.2.0/24', '10.0.4.0/24'],
      },
    ],
    unread: [
      { line: 2, text: 'terraform {', reason: 'block' },
      { line: 5, text: 'resource "scaleway_vpc" "main" { name = "main" }', reason: 'block' },
      { line: 9, text: 'project_id = var.project', reason: 'value' },
      { line: 13, text: 'local.second,', reason: 'value' },
      { line: 14, text: '"10.0.${3}.0/24", "10.0.4.0/24",', reason: 'value' },
      { line: 16, text: 'prefix_filter_out = concat(["10.0.1.0/24"],', reason: 'value' },
      { line: 17, text: 'local.more)', reason: 'value' },
      { line: 18, text: 'lifecycle {', reason: 'block' },
    ],
  })
  expect(readPolicyFile('prefix_filter_in = ["10.0.0.0/8",]\nis_ipv6 = maybe')).toEqual({
    policies: [{ tags: [], outgoing: [], incoming: ['10.0.0.0/8'] }],
    unread: [{ line: 2, text: 'is_ipv6 = maybe', reason: 'value' }],
  })
})

test('a policy is written as Terraform', () => {
  const { write } = FORMATS.terraform
  expect(
    write({
      name: 'office v4',
      tags: ['core'],
      region: 'fr-par',
      projectId: 'a7aecab1-161a-4c0c-94a0-9d922b705058',
      isIpv6: false,
      outgoing: ['172.16.0.0/12'],
      incoming: [],
    }),
  ).toMatchInlineSnapshot(`
    "resource "scaleway_interlink_routing_policy" "office_v4" {
      name       = "office v4"
      region     = "fr-par"
      project_id = "a7aecab1-161a-4c0c-94a0-9d922b705058"
      is_ipv6    = false
      tags       = ["core"]

      prefix_filter_out = [
        "172.16.0.0/12",
      ]

      prefix_filter_in = []
    }
    "
  `)
})
