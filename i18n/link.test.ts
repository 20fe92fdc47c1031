import { expect, test } from 'vitest'

import { PATH_STATES } from '../domain/connectivity/path.ts'
import { messages as en } from './en/link.ts'
import { messages as fr } from './fr/link.ts'

test.each([
  ['English', en],
  ['French', fr],
])('[75] %s has words for every state of every hop, and no others', (_language, messages) => {
  const wanted = Object.entries(PATH_STATES).flatMap(([code, states]) => [
    `path.${code}`,
    ...Object.keys(states).map((state) => `path.${code}.${state}`),
  ])
  const said = Object.keys(messages).filter((key) => key.startsWith('path.'))
  expect(said.toSorted()).toEqual(wanted.toSorted())
})
