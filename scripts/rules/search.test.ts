import { expect, test } from 'vitest'

import { projectFiles, readProjectFile } from './source-files.ts'

/** Who may change the case of a text, and what for. A search folds both sides with domain/text/fold-text.ts. */
const CASE_ELSEWHERE: Readonly<Record<string, string>> = {
  'domain/text/fold-text.ts': 'the fold itself',
  'domain/text/hidden-characters.ts': 'code points',
  'domain/text/typed-name.ts': 'a name that is typed to confirm',
  'domain/link/pairing-key.ts': 'digits of a key',
  'domain/prefixes/notation.ts': 'words of a router',
  'domain/text/name-order.ts': 'the order of names',
  'domain/text/link-name.ts': 'names that differ by case only are one',
  'domain/routing-policies/as-text/plain-text.ts': 'words of a file format',
  'src/app/keyboard/palette.tsx': 'keys of the keyboard',
  'src/app/keyboard/tool-of-key.ts': 'keys of the keyboard',
  'src/pages/sign-in/sign-in-form.tsx': 'access keys',
}

const SOURCES = projectFiles(/^(domain|src)\/.*\.tsx?$/).filter(
  (path) => !/\.(test|fixture)\.tsx?$|^src\/gallery\//.test(path),
)

test('no search compares texts by their case alone', () => {
  const changing = SOURCES.filter((path) =>
    /\.to(?:Locale)?(?:Lower|Upper)Case\(|\.normalize\(/.test(readProjectFile(path)),
  )
  expect(changing.filter((path) => !(path in CASE_ELSEWHERE))).toEqual([])
  expect(Object.keys(CASE_ELSEWHERE).filter((path) => !changing.includes(path))).toEqual([])
})

test('what looks for what was typed folds it', () => {
  const looking = SOURCES.filter((path) =>
    /\.(?:includes|startsWith|endsWith|indexOf)\((?:[A-Z]+ \+ )?(?:typed|search|wanted|query|word)\b/.test(
      readProjectFile(path),
    ),
  )
  expect(looking.length).toBeGreaterThan(4)
  expect(looking.filter((path) => !readProjectFile(path).includes('fold-text.ts'))).toEqual([])
})
