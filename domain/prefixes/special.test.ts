import { expect, test } from 'vitest'

import { specialKind } from './special.ts'

test.each([
  ['0.0.0.0/0', 'default'],
  ['::/0', 'default'],
  ['0.0.0.0/32', 'unspecified'],
  ['::/128', 'unspecified'],
  ['127.0.0.0/8', 'loopback'],
  ['127.1.2.3/32', 'loopback'],
  ['::1/128', 'loopback'],
  ['169.254.0.0/16', 'link-local'],
  ['fe80::/10', 'link-local'],
  ['fe80:1::/64', 'link-local'],
  ['224.0.0.0/4', 'multicast'],
  ['239.1.0.0/16', 'multicast'],
  ['ff02::/16', 'multicast'],
  ['192.0.2.0/24', 'documentation'],
  ['2001:db8:7::/48', 'documentation'],
  ['100.64.0.0/10', 'shared'],
  ['::ffff:a00:0/104', 'mapped'],
  ['::a00:0/104', 'mapped'],
  ['240.0.0.0/4', 'reserved'],
  ['255.255.255.255/32', 'reserved'],
  ['10.0.0.0/8', undefined],
  ['172.16.0.0/12', undefined],
  ['8.8.8.0/24', undefined],
  ['126.0.0.0/7', undefined],
  ['fd00::/8', undefined],
  ['2001:db9::/32', undefined],
  ['nonsense', undefined],
])('%s is special as %s', (prefix, kind) => {
  expect(specialKind(prefix)).toBe(kind)
})
