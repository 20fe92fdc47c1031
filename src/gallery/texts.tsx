import { CutText } from '../ui/text/cut-text.tsx'
import { ExactText } from '../ui/text/exact-text.tsx'
import { Foreign } from '../ui/text/foreign.tsx'
import { TagList } from '../ui/text/tag-list.tsx'
import { LONG_WORD, NAMES } from './samples.ts'
import { Specimen, State } from './specimen.tsx'

const TEXTS = [...NAMES, ['from the right', '9קישור ארוך מאוד, ארוך מאוד'] as const]

/** The pieces of `src/ui/text`. */
export function Texts() {
  return (
    <>
      <Specimen name="Foreign">
        {TEXTS.map(([name, text]) => (
          <State key={name} name={name}>
            <p>
              before <Foreign text={text} /> 123 after
            </p>
          </State>
        ))}
      </Specimen>
      <Specimen name="ExactText">
        {TEXTS.map(([name, text]) => (
          <State key={name} name={name}>
            <p>
              <ExactText text={text} />
            </p>
          </State>
        ))}
      </Specimen>
      <Specimen name="CutText">
        {TEXTS.map(([name, text]) => (
          <State key={name} name={name}>
            <a href="#cut">
              <CutText text={text} />
            </a>
          </State>
        ))}
        <State name="a place, a company">
          <CutText text="Marseille - Interxion MRS2, behind the harbour (north)" kind="place" />{' '}
          <CutText text={`Carrier ${LONG_WORD} South`} kind="company" />
        </State>
      </Specimen>
      <Specimen name="TagList">
        <State name="some, long, none">
          <TagList tags={['production', LONG_WORD]} /> <TagList tags={[]} />
        </State>
      </Specimen>
    </>
  )
}
