import { expect, test } from 'vitest'

import { returnPath } from './return-path.ts'

test.each(['/interlinks?status=active#top', '/interlinks/order/name?name=a%2Fb', '/partner-desk'])(
  'after signing in one is back at %s',
  (path) => expect(returnPath(path)).toBe(path),
)

test.each([
  null,
  '',
  'https://evil.example/',
  '//evil.example/',
  '/\\evil.example',
  '/\t/evil.example',
  '/..//evil.example',
  '/.//evil.example',
  'javascript:alert(1)',
  'interlinks',
  '/sign-in?to=/sign-in',
])('%j leads nowhere but to the start', (path) => expect(returnPath(path)).toBe('/interlinks'))
