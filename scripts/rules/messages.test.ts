import { readdirSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

import { describe, expect, test } from 'vitest'

import { inProject } from '../prepare/project.ts'
import { isTest } from './doors.ts'
import { projectFiles, readProjectFile } from './source-files.ts'
import { textsOf } from './syntax.ts'

async function keysOf(language: string): Promise<string[]> {
  const folder = inProject('i18n', language)
  const keys: string[] = []
  for (const file of readdirSync(folder)) {
    const { messages } = (await import(pathToFileURL(`${folder}/${file}`).href)) as { messages: object }
    keys.push(...Object.keys(messages))
  }
  return keys.toSorted()
}

describe('messages', () => {
  test('have each key once', async () => {
    const keys = await keysOf('en')
    expect(keys.filter((key, index) => keys[index + 1] === key)).toEqual([])
  })

  test('exist in both languages', async () => {
    expect(await keysOf('fr')).toEqual(await keysOf('en'))
  })

  test('are all said somewhere', async () => {
    const spoken = new Set<string>()
    const prefixes = new Set<string>()
    for (const path of projectFiles(/^(domain|i18n|src)\/.*\.tsx?$/)) {
      if (isTest(path) || /^i18n\/(en|fr)\//.test(path)) continue
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
