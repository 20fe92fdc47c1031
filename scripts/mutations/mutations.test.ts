import { expect, test } from 'vitest'

import { readProjectFile } from '../rules/source-files.ts'
import { MUTATIONS } from './mutations.ts'

const PAGE = readProjectFile('docs/security.md')

test.each(MUTATIONS)(
  'what breaks “$promise” in $file fits the code, the promise and the test',
  (mutation) => {
    const { promise, file, find, replace, test: path, title } = mutation
    expect(readProjectFile(file).split(find)).toHaveLength(2)
    expect(replace).not.toBe(find)
    expect(PAGE).toContain(`\n- ${promise}`)
    expect(readProjectFile(path)).toContain(title)
  },
)
