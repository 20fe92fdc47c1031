import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'

import { REFUSAL_CODES } from '../../domain/link/actions.ts'
import { ActionButton, ButtonWithReason } from '../ui/controls/action-button.tsx'
import { ChoiceList, type Choice } from '../ui/controls/choice-list.tsx'
import { CodeBlock } from '../ui/controls/code-block.tsx'
import { CopyTextButton } from '../ui/controls/copy-text-button.tsx'
import { CopyButton, CopyValue } from '../ui/controls/copy-value.tsx'
import { CutList } from '../ui/controls/cut-list.tsx'
import { FilterSelect } from '../ui/controls/filter-select.tsx'
import { IconButton } from '../ui/controls/icon-button.tsx'
import { SearchField } from '../ui/controls/search-field.tsx'
import { SecretValue } from '../ui/controls/secret-value.tsx'
import { TagField } from '../ui/controls/tag-field.tsx'
import { HOSTILE_NAME, LONG_NAME, LONG_WORD, NAMES, PAUSED } from './samples.ts'
import { Specimen, State } from './specimen.tsx'

import list from '../ui/tables/list.module.css'

const nothing = () => undefined
const KEY = '806ce780-dd37-4d05-ade6-fb3d3def6247'

/** The pieces of `src/ui/controls`, those for prefixes apart. */
export function Controls() {
  return (
    <>
      <Specimen name="ActionButton">
        <State name="allowed">
          <ActionButton permission={{ allowed: true }} onClick={nothing}>
            Attach VPC
          </ActionButton>
        </State>
        <State name="at work">
          <ActionButton permission={{ allowed: true }} onClick={nothing} loading>
            Attach VPC
          </ActionButton>
        </State>
        {REFUSAL_CODES.map((reason) => (
          <State key={reason} name={reason}>
            <ActionButton permission={{ allowed: false, reason }} onClick={nothing} variant="default">
              {reason === 'locked' ? LONG_NAME : 'Attach VPC'}
            </ActionButton>
          </State>
        ))}
      </Specimen>

      <Specimen name="ReasonedButton">
        <State name="on">
          <ButtonWithReason color="danger">Delete the link</ButtonWithReason>
        </State>
        <State name="off for a while">
          <ButtonWithReason error={PAUSED}>Delete the link</ButtonWithReason>
        </State>
        <State name="off, long reason">
          <ButtonWithReason reason={LONG_NAME}>Delete the link</ButtonWithReason>
        </State>
      </Specimen>

      <Specimen name="IconButton">
        <State name="usual, and in a line of text">
          <IconButton label="Remove it" onClick={nothing}>
            <IconTrash size={18} aria-hidden />
          </IconButton>
          <p>
            A line
            <IconButton label="Remove this" isInline onClick={nothing}>
              <IconTrash size={16} aria-hidden />
            </IconButton>
            of text
          </p>
        </State>
      </Specimen>

      <Specimen name="CopyValue">
        {NAMES.map(([name, value]) => (
          <State key={name} name={name}>
            <CopyValue value={value} label={`${name} name`} />
          </State>
        ))}
        <State name="shown otherwise than it is">
          <CopyValue value={KEY} display="806ce780…" label="id" />
        </State>
      </Specimen>

      <Specimen name="CopyButton">
        <State name="usual">
          <CopyButton value={KEY} label="key" />
        </State>
      </Specimen>

      <Specimen name="CopyTextButton">
        <State name="usual, long">
          <CopyTextButton value={() => KEY} label="summary">
            Copy the summary
          </CopyTextButton>
          <CopyTextButton value={() => KEY} label="long summary">
            {LONG_NAME}
          </CopyTextButton>
        </State>
      </Specimen>

      <Secrets />

      <Specimen name="CutList">
        <State name="cut">
          <CutList
            shown={2}
            rows={NAMES.map(([name, value]) => (
              <li key={name}>{value}</li>
            ))}
          />
        </State>
      </Specimen>

      <Specimen name="CodeBlock">
        <State name="cut">
          <CodeBlock label="Long configuration" text={'interface\n'.repeat(20)} isLong />
        </State>
        <State name="long lines, and hostile">
          <CodeBlock
            label="Router configuration"
            text={`router bgp 65000\n  neighbor ${LONG_WORD}\n${HOSTILE_NAME}`}
          />
        </State>
      </Specimen>

      <Choices />
      <Lists />
      <Tags />
    </>
  )
}

function Secrets() {
  const [shown, show] = useState(false)
  return (
    <Specimen name="SecretValue">
      <State name="masked until asked for">
        <SecretValue value={KEY} label="pairing key" shown={shown} onToggle={() => show(!shown)} />
      </State>
      <State name="shown">
        <SecretValue value={LONG_WORD} label="long key" shown onToggle={nothing} />
      </State>
    </Specimen>
  )
}

const CHOICES: Choice[] = [
  { value: 'a', label: 'FranceIX' },
  { value: 'b', label: 'With a description', description: 'From 50 Mbps to 10 Gbps' },
  { value: 'c', label: 'Refused', description: 'Full', refusal: 'No capacity is left at this location.' },
  { value: 'd', label: LONG_NAME, description: LONG_WORD },
  { value: 'e', label: HOSTILE_NAME },
]

function Choices() {
  const [chosen, choose] = useState('b')
  return (
    <Specimen name="ChoiceList">
      <State name="one chosen, one refused">
        <ChoiceList
          legend="Partner"
          choices={CHOICES}
          field={{ name: 'partner', chosen, onChange: (event) => choose(event.currentTarget.value) }}
        />
      </State>
      <State name="none chosen, with an error">
        <ChoiceList
          legend={LONG_NAME}
          choices={CHOICES.slice(0, 2)}
          field={{ name: 'location', onChange: nothing }}
          error="Choose a location."
        />
      </State>
    </Specimen>
  )
}

function Lists() {
  const [value, choose] = useState('')
  const [text, type] = useState('')
  return (
    <>
      <Specimen name="FilterSelect">
        <State name="any">
          <div className={list.filters}>
            <FilterSelect label="Region" value={value} options={NAMES} onChange={choose} />
          </div>
        </State>
        <State name="a value that nothing has any more">
          <div className={list.filters}>
            <FilterSelect label="Partner" value={LONG_WORD} options={NAMES} onChange={choose} />
          </div>
        </State>
      </Specimen>
      <Specimen name="SearchField">
        <State name="empty">
          <div className={list.filters}>
            <SearchField hint="Name, tag, partner" value={text} onChange={type} />
          </div>
        </State>
        <State name="long">
          <div className={list.filters}>
            <SearchField hint="Name" value={LONG_NAME} onChange={nothing} />
          </div>
        </State>
      </Specimen>
    </>
  )
}

function Tags() {
  const [tags, change] = useState<string[]>(['production', LONG_WORD, HOSTILE_NAME])
  const [none, add] = useState<string[]>([])
  return (
    <Specimen name="TagField">
      <State name="empty">
        <TagField label="Tags" tags={none} onChange={add} />
      </State>
      <State name="long and hostile">
        <TagField label="Tags of the link" description="Own words" tags={tags} onChange={change} />
      </State>
      <State name="refused">
        <TagField label="Tags" error="The API says: “too many tags”" tags={none} onChange={add} />
      </State>
    </Specimen>
  )
}
