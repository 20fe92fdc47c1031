import { describe, expect, test } from 'vitest'

import { ALLOWED_CALLS, findAllowedCall, upstreamTarget } from './allow-list.ts'

const ID = '0fd2bb9a-6a0b-4b2c-9a3e-6d3bcd1d7f10'
const REGION = '/interlink/v1beta1/regions/fr-par'
const LINK = `${REGION}/links/${ID}`

const TABLE = ALLOWED_CALLS.map(({ method, path, queryKeys }) => {
  const query = [...queryKeys].map((key) => `      ${key}`)
  return [`${method.padEnd(6)} ${path}`, ...query].join('\n')
}).join('\n')

test('the table in the documentation is the one in force', async () => {
  const page = `# What may reach the API

Made from \`contract/\` and compared by \`server/forward/allow-list.test.ts\`, so that nobody widens it unseen: \`vitest run server/forward/allow-list.test.ts -u\` writes it anew. \`{region}\` is a region with InterLink, \`{access_key}\` an access key, every other name in braces a lower-case UUID. Query keys stand below their call; any other key, path, method or spelling is answered with 404 and not passed on.

\`\`\`text
${TABLE}
\`\`\`
`
  await expect(page).toMatchFileSnapshot('../../docs/allow-list.md')
})

describe('a call', () => {
  test.each([
    ['GET', `${REGION}/links?page=1&page_size=100&tags=a&tags=b`],
    ['GET', `${REGION}/links?`],
    ['POST', `${LINK}/attach-vpc`],
    ['DELETE', LINK],
    ['GET', '/iam/v1alpha1/api-keys/SCW0123456789ABCDEFG'],
    ['GET', `/account/v3/projects/${ID}`],
  ])('a call of the contract is allowed: %s %s', (method, target) => {
    expect(findAllowedCall(method, target)).toBeDefined()
  })

  test.each([
    ['an unknown path', 'GET', '/instance/v1/zones/fr-par-1/servers'],
    ['another method', 'PUT', LINK],
    ['the method in lower case', 'delete', LINK],
    ['an unknown region', 'GET', '/interlink/v1beta1/regions/us-east/links'],
    ['an unknown query key', 'GET', `${REGION}/links?admin=true`],
    ['an unknown query key among others', 'GET', `${REGION}/links?page=1&admin=&page_size=20`],
    ['an encoded unknown query key', 'GET', `${REGION}/links?%61dmin=true`],
    ['an id that is none', 'GET', `${REGION}/links/1`],
    ['an id in upper case', 'GET', `${REGION}/links/${ID.toUpperCase()}`],
    ['an overlong id', 'GET', `${LINK}0`],
    ['a parent folder', 'GET', `${REGION}/links/../routing-policies`],
    ['an encoded parent folder', 'GET', `${REGION}/links/%2e%2e/routing-policies`],
    ['an encoded slash in an id', 'POST', `${REGION}/links/${ID}%2fattach-vpc`],
    ['a doubly encoded slash', 'POST', `${REGION}/links/${ID}%252fattach-vpc`],
    ['a backslash', 'GET', `${REGION}\\links`],
    ['doubled slashes', 'GET', `/${REGION}/links`],
    ['a slash at the end', 'GET', `${REGION}/links/`],
    ['mixed case', 'GET', `${REGION}/Links`],
    ['another host', 'GET', `//evil.example${REGION}/links`],
    ['a user before the host', 'GET', `@evil.example${REGION}/links`],
    ['a path parameter', 'GET', `${REGION}/links;v=1`],
    ['a fragment', 'GET', `${REGION}/links?page=1#x`],
    ['a line break', 'GET', `${REGION}/links\n`],
    ['an encoded zero', 'GET', `${REGION}/links%00`],
    ['a very long query', 'GET', `${REGION}/links?name=${'x'.repeat(5000)}`],
    ['a malformed access key', 'GET', '/iam/v1alpha1/api-keys/SCW'],
  ])('a call with %s is refused', (_what, method, target) => {
    expect(findAllowedCall(method, target)).toBeUndefined()
  })
})

test('the query is serialized again for the API', () => {
  expect(upstreamTarget(`${REGION}/links?tags=a%26b&tags=&name=%c3%a9`)).toBe(
    `${REGION}/links?tags=a%26b&tags=&name=%C3%A9`,
  )
  expect(upstreamTarget(`${REGION}/links?`)).toBe(`${REGION}/links`)
  const plain = `${REGION}/links?page=1&page_size=100&tags=a-b_c.d*&tags=`
  expect(upstreamTarget(plain)).toBe(plain)
  expect(new URLSearchParams(plain.split('?')[1]).toString()).toBe(plain.split('?')[1])
})
