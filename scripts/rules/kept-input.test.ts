import { expect, test } from 'vitest'

import { unkeptInputs } from './kept-input.ts'
import { projectFiles, readProjectFile } from './source-files.ts'
import { importsOf } from './syntax.ts'

/** Its secret key must be nowhere but in its field. */
const WITH_SECRET = 'src/pages/sign-in/sign-in-form.tsx'

test('what people type or choose on a page is still there when the page has failed and is drawn again', () => {
  const files = projectFiles(/^src\/(pages|features)\/.*(?<!\.test)\.tsx?$/)
  expect(files.length).toBeGreaterThan(100)
  const lost = files.flatMap((path) =>
    unkeptInputs(path, readProjectFile(path)).map((state) => `${path}: ${state} is not by useKeptState`),
  )
  expect(lost).toEqual([])
})

test('every form on a page keeps what is typed, except one with a secret', () => {
  const forms = projectFiles(/^src\/(pages|features)\/.*(?<!\.test)\.tsx?$/).filter((path) =>
    /\buseForm\b/u.test(readProjectFile(path)),
  )
  expect(forms).toEqual([WITH_SECRET])
  expect(importsOf(WITH_SECRET, readProjectFile(WITH_SECRET))).toContain('react-hook-form')
})

test('a state that a field fills is found in each way to fill it, and no other', () => {
  const source = `
    const [typed, setTyped] = useState('')
    const [chosen, setChosen] = useState('')
    const [tags, setTags] = useState([])
    const [kept, setKept] = useKeptState('kept', '')
    const [isOpen, setOpen] = useState(false)
    const [isWrong, setWrong] = useState(false)
    const [choice, choose] = useState('')
    const field = { onChange: (event) => choose(event.currentTarget.value) }
    const Fields = () => (
      <form onSubmit={() => setOpen(typed)}>
        <input onChange={(event) => { setTyped(event.currentTarget.value); setWrong(false) }} />
        <select onChange={({ currentTarget: { value } }) => { const known = find(value); if (known) setChosen(known) }} />
        <TagField onChange={setTags} />
        <input onChange={(event) => setKept(event.currentTarget.value)} />
      </form>
    )`
  expect(unkeptInputs('x.tsx', source).toSorted()).toEqual(['choice', 'chosen', 'tags', 'typed'])
})
