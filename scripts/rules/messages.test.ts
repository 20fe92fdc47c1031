import { readdirSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

import { describe, expect, test } from 'vitest'

import { inProject } from '../prepare/project.ts'
import { isTest } from './doors.ts'
import { projectFiles, readProjectFile } from './source-files.ts'
import { textsOf } from './syntax.ts'

async function keysIn(language: string, file: string): Promise<string[]> {
  const url = pathToFileURL(inProject('i18n', language, file)).href
  const { messages } = (await import(url)) as { messages: object }
  return Object.keys(messages)
}

async function keysOf(language: string): Promise<string[]> {
  const files = readdirSync(inProject('i18n', language))
  const keys = await Promise.all(files.map((file) => keysIn(language, file)))
  return keys.flat().toSorted()
}

describe('messages', () => {
  test('messages have each key once', async () => {
    const keys = await keysOf('en')
    expect(keys.filter((key, index) => keys[index + 1] === key)).toEqual([])
  })

  test('messages have their place in the file that has their prefix, and in no other', async () => {
    const places = new Map<string, Set<string>>()
    for (const file of readdirSync(inProject('i18n/en'))) {
      for (const key of await keysIn('en', file)) {
        const prefix = key.slice(0, key.indexOf('.'))
        places.set(prefix, (places.get(prefix) ?? new Set()).add(file))
      }
    }
    expect(places.size).toBeGreaterThan(20)
    expect([...places].filter(([, files]) => files.size > 1)).toEqual([])
  })

  test('messages exist in both languages', async () => {
    expect(await keysOf('fr')).toEqual(await keysOf('en'))
  })

  test('messages are all used somewhere', async () => {
    const spoken = new Set<string>()
    const prefixes = new Set<string>()
    for (const path of projectFiles(/^(domain|i18n|src)\/.*\.tsx?$/)) {
      if (isTest(path) || /^(?:i18n\/(?:en|fr)|src\/gallery)\//.test(path)) continue
      const found = textsOf(path, readProjectFile(path))
      for (const text of found.texts) spoken.add(text)
      // A prefix must name something, or one template would cover every message.
      for (const prefix of found.prefixes) if (/^[\w-]+\./.test(prefix)) prefixes.add(prefix)
    }
    const dead = (await keysOf('en')).filter(
      (key) => !spoken.has(key) && ![...prefixes].some((prefix) => key.startsWith(prefix)),
    )
    expect(dead).toEqual([])
  })
})
