import { expect, test } from 'vitest'

import { importsOf, textsOf } from './syntax.ts'

test('every way to name a module is found, and nothing else', () => {
  const source = `
    import type { A } from './a.ts'
    import b, { type C } from 'b'
    import './side.css'
    export * from '../c.ts'
    export { x } from './d.ts'
    const lazy = () => import('./e.tsx')
    type T = import('./f.ts').F
    const text = "import './not-a-module.ts'" // import './nor-a-comment.ts'
    const Element = () => <p>import './nor-text.ts'</p>`
  expect(importsOf('src/ui/x.tsx', source).toSorted()).toEqual([
    'b',
    'src/c.ts',
    'src/ui/a.ts',
    'src/ui/d.ts',
    'src/ui/e.tsx',
    'src/ui/f.ts',
    'src/ui/side.css',
  ])
})

test('a file that cannot be read is not taken for one without imports', () => {
  expect(() => importsOf('src/x.ts', 'import {')).toThrow('src/x.ts')
})

test('texts and the beginnings of templates are found', () => {
  const source =
    't(\'link.name\'); t(`status.${status}.hint`); t(`plain`); t(`${only}.end`); <p title="in JSX" />'
  const { texts, prefixes } = textsOf('x.tsx', source)
  expect([...texts].toSorted()).toEqual(['in JSX', 'link.name', 'plain'])
  expect([...prefixes]).toEqual(['status.'])
})
