import { useState } from 'react'

import type { Family } from '../../domain/link/configuration.ts'
import { parsePrefixList } from '../../domain/prefixes/parse.ts'
import { PrefixFaults } from '../ui/controls/prefix-faults.tsx'
import { PrefixField } from '../ui/controls/prefix-field.tsx'
import { PrefixRemarks } from '../ui/controls/prefix-remarks.tsx'
import { HOSTILE_NAME, LONG_WORD } from './samples.ts'
import { Specimen, State } from './specimen.tsx'

const nothing = () => undefined
const FAULTY = `10.0.0.1/24\n300.1.1.1/8\n2001:db8::/32\n${LONG_WORD}\n${HOSTILE_NAME}`
const REMARKABLE = '0.0.0.0/0\n10.0.0.0/24\n10.0.0.0/24\n10.1.0.0/25\n10.1.0.128/25'
/** More than are listed one by one. */
const MANY = Array.from({ length: 40 }, (_, index) => `10.${index}.0.1/16`).join('\n')

/** The pieces of `src/ui/controls` for prefixes. */
export function Prefixes() {
  return (
    <>
      <Specimen name="PrefixField">
        <Field name="empty" family="ipv4" start="" />
        <Field name="in order" family="ipv6" start={'2001:db8::/48\n2001:db8:1::/48'} />
        <Field name="with faults" family="ipv4" start={FAULTY} />
        <Field name="all of the other IP version" family="ipv6" start={'10.0.0.0/24\n10.0.1.0/24'} />
        <Field name="with remarks" family="ipv4" start={REMARKABLE} />
        <Field name="very many faults" family="ipv4" start={MANY} />
      </Specimen>
      <Specimen name="PrefixFaults">
        <State name="alone">
          <PrefixFaults
            value={FAULTY}
            family="ipv4"
            faults={parsePrefixList(FAULTY, 'ipv4').entries.filter(({ result }) => !result.ok)}
            onFix={nothing}
          />
        </State>
      </Specimen>
      <Specimen name="PrefixRemarks">
        <State name="alone">
          <PrefixRemarks
            value={REMARKABLE}
            family="ipv4"
            list={parsePrefixList(REMARKABLE, 'ipv4')}
            onFix={nothing}
          />
        </State>
      </Specimen>
    </>
  )
}

function Field({ name, family, start }: { name: string; family: Family; start: string }) {
  const [value, change] = useState(start)
  return (
    <State name={name}>
      <PrefixField
        label={`Prefixes ${name}`}
        description="One a line"
        family={family}
        value={value}
        onChange={change}
        showFaults
        onOtherFamily={nothing}
      />
    </State>
  )
}
