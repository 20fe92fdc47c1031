import { expect, test } from 'vitest'

import { PROMISES } from '../rules/promises.ts'
import { readProjectFile } from '../rules/source-files.ts'
import { importsOf } from '../rules/syntax.ts'
import { MUTATIONS } from './mutations.ts'

test.each(MUTATIONS)(
  'what breaks “$promise” in $file fits the code, the promise and the test',
  ({ promise, file, find, replace, test: path, title }) => {
    const [before, after, ...more] = readProjectFile(file).split(find)
    expect([after, more]).toEqual([expect.any(String), []])
    expect(replace).not.toBe(find)
    // A file that no longer runs would fail any test.
    const broken = `${before}${replace}${after}`
    if (/\.(tsx?|mjs)$/.test(file)) expect(() => importsOf(file, broken)).not.toThrow()
    if (file.endsWith('.json')) expect(() => JSON.parse(broken) as unknown).not.toThrow()
    const [made, ...others] = PROMISES.filter(({ text }) => text.startsWith(promise))
    expect(others).toEqual([])
    expect(made?.tests.filter((one) => one.path === path && one.title.includes(title))).not.toEqual([])
  },
)

test('every promise is broken on purpose', () => {
  const whole = PROMISES.filter(({ text }) => !MUTATIONS.some(({ promise }) => text.startsWith(promise)))
  expect(whole.map(({ text }) => text)).toEqual([])
})
