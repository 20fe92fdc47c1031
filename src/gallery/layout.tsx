import { Button } from '@mantine/core'
import { useState } from 'react'

import { HelpLink } from '../ui/guide/help-link.tsx'
import { Columns } from '../ui/layout/columns.tsx'
import { Fact, DetailList } from '../ui/layout/detail-list.tsx'
import { Page } from '../ui/layout/page.tsx'
import { Panel } from '../ui/layout/panel.tsx'
import { Row, Rows } from '../ui/layout/rows.tsx'
import { SectionLinks } from '../ui/layout/section-links.tsx'
import { Badge } from '../ui/status/badge.tsx'
import { HOSTILE_NAME, LONG_NAME, LONG_WORD, NAMES } from './samples.ts'
import { Specimen, State } from './specimen.tsx'

const nothing = () => undefined

/** The pieces of `src/ui/layout` and `src/ui/guide`. */
export function Layout() {
  return (
    <>
      <Specimen name="Page">
        <State name="long title, badge and buttons">
          <Page
            title={LONG_WORD}
            documentTitle="Gallery"
            aside={<Badge tone="working" label="Active" />}
            actions={<Button>{LONG_NAME}</Button>}
          >
            <p>What the page shows</p>
          </Page>
        </State>
      </Specimen>

      <Specimen name="Panel">
        <State name="with help and a count">
          <Panel title="Routing" help="routing-policy" aside="2 of 2">
            <p>What the panel shows</p>
          </Panel>
        </State>
        <State name="closed on phones, with a badge">
          <Panel title="Facts" badge={<Badge tone="quiet" label="Not yet" />} isClosedOnPhones>
            <p>What the panel shows</p>
          </Panel>
        </State>
        <State name="hostile title">
          <Panel title={HOSTILE_NAME}>
            <p>{LONG_WORD}</p>
          </Panel>
        </State>
      </Specimen>

      <Specimen name="Rows, Row">
        <State name="open, closed, and without anything to open">
          <Panel title="Conditions">
            <Conditions />
          </Panel>
        </State>
      </Specimen>

      <Specimen name="SectionLinks">
        <State name="all kinds of names">
          <SectionLinks
            label="On this page"
            sections={NAMES.map(([name, value]) => ({ id: `section-${name}`, label: value }))}
            onGo={nothing}
          />
        </State>
      </Specimen>

      <Specimen name="HelpLink">
        <State name="in a line of text">
          <p>
            Pairing key <HelpLink topic="pairing-key" about="pairing key" />
          </p>
        </State>
      </Specimen>

      <Specimen name="Columns">
        <State name="usual">
          <Columns side={<p>{LONG_WORD}</p>}>
            <p>{LONG_NAME}</p>
          </Columns>
        </State>
      </Specimen>

      <Specimen name="Facts, Fact">
        <State name="all kinds of names">
          <DetailList>
            {NAMES.map(([name, value]) => (
              <Fact key={name} term={name === 'long' ? LONG_NAME : name}>
                {value}
              </Fact>
            ))}
          </DetailList>
        </State>
        <State name="compact">
          <DetailList isCompact>
            {NAMES.map(([name, value]) => (
              <Fact key={name} term={name === 'long' ? LONG_NAME : name}>
                {value}
              </Fact>
            ))}
          </DetailList>
        </State>
      </Specimen>
    </>
  )
}

function Conditions() {
  const [open, setOpen] = useState(['row-vpc'])
  return (
    <Rows open={open} setOpen={setOpen}>
      <Row id="row-line" title="Line" tone="working" state="Pass" sentence="The line is up." />
      <Row id="row-vpc" title="VPC" tone="needs-you" state="Fail" sentence={LONG_NAME} help="vpc">
        <p>What it is attached with</p>
      </Row>
      <Row
        id="row-policies"
        title="Routing policies"
        tone="quiet"
        state="Unknown"
        sentence={LONG_WORD}
        action={
          <Button size="xs" variant="default">
            Attach
          </Button>
        }
      >
        <p>{LONG_WORD}</p>
      </Row>
    </Rows>
  )
}
