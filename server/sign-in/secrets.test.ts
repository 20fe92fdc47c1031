import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'

import { readSecrets } from './secrets.ts'

const HEX = '0123456789abcdef'.repeat(4)
const BASE64 = Buffer.alloc(32, 7).toString('base64')

test('secrets come from the environment or from a file, and the first one seals', () => {
  expect(readSecrets(`${HEX},${BASE64}`, undefined)).toEqual({
    secrets: [Buffer.from(HEX, 'hex'), Buffer.alloc(32, 7)],
    isLasting: true,
  })
  const folder = mkdtempSync(join(tmpdir(), 'secrets-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'secrets')
  writeFileSync(file, `${BASE64}\n${HEX}\n`)
  expect(readSecrets(undefined, file).secrets).toEqual([Buffer.alloc(32, 7), Buffer.from(HEX, 'hex')])
})

test('without configured secrets each process generates its own', () => {
  const [first, second] = [readSecrets(undefined, undefined), readSecrets(undefined, undefined)]
  expect(first.isLasting).toBe(false)
  expect(first.secrets[0]?.equals(second.secrets[0]!)).toBe(false)
})

test('a malformed secret is refused and not repeated', () => {
  expect(() => readSecrets(`${HEX},tooshort`, undefined)).toThrow(/^Session secret 2 must be 32 bytes/)
  expect(() => readSecrets(`${HEX},tooshort`, undefined)).not.toThrow('tooshort')
  expect(() => readSecrets(' ', undefined)).toThrow('empty')
  expect(() => readSecrets(undefined, '/nowhere/secrets')).toThrow('cannot be read')
})
