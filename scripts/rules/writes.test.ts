import { parseSync, Visitor } from 'vite'
import { expect, test } from 'vitest'

import { projectFiles, readProjectFile } from './source-files.ts'

/** What each of these elements of a file is given as `error`, as the source has it. */
function errorsOf(path: string, elements: readonly string[]): string[] {
  const source = readProjectFile(path)
  const errors: string[] = []
  new Visitor({
    JSXOpeningElement({ name, attributes }) {
      if (name.type !== 'JSXIdentifier' || !elements.includes(name.name)) return
      for (const attribute of attributes) {
        if (attribute.type !== 'JSXAttribute' || attribute.name.name !== 'error') continue
        if (attribute.value?.type !== 'JSXExpressionContainer') continue
        const { start, end } = attribute.value.expression
        errors.push(source.slice(start, end))
      }
    },
  }).visit(parseSync(path, source).program)
  return errors
}

test('the failure of a write is handed to its button, which is off while a rate limit lasts (acceptance 62)', () => {
  const shown = projectFiles(/^src\/(?!gallery).*(?<!\.test)\.tsx$/).flatMap((path) => {
    const known = errorsOf(path, ['ButtonWithReason', 'ActionButton', 'ConfirmDialog']).flatMap((error) =>
      error.split(/\s*\?\?\s*/),
    )
    return errorsOf(path, ['MutationError']).map((error) => ({ path, error, isKnown: known.includes(error) }))
  })
  expect(shown.length).toBeGreaterThan(10)
  expect(shown.filter(({ isKnown }) => !isKnown)).toEqual([])
})
