import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { Link } from 'react-router'

import { Tip } from '../ui/controls/tip.tsx'
import { MutationError } from '../ui/feedback/mutation-error.tsx'
import { ConfirmDialog } from '../ui/overlays/confirm-dialog.tsx'
import { LeaveDialog } from '../ui/overlays/leave-dialog.tsx'
import { LeaveGuard } from '../ui/overlays/leave-guard.tsx'
import { Popover } from '../ui/overlays/popover.tsx'
import { TopDialog } from '../ui/overlays/top-dialog.tsx'
import { failure, HOSTILE_NAME, LONG_NAME } from './samples.ts'
import { Specimen, State } from './specimen.tsx'

/** What the journey presses to see each dialog open (e2e/gallery.spec.ts). */
const OPEN = 'Open'
const QUESTION = { title: 'Leave the order?', text: LONG_NAME, go: 'Leave and lose it' }

/** The pieces of `src/ui/overlays`, each with what opens it. */
export function Overlays() {
  const [isGuarded, guard] = useState(false)
  return (
    <>
      <Specimen name="Popover">
        <State name="usual">
          <Popover label="Columns">
            <p>{LONG_NAME}</p>
          </Popover>
        </State>
      </Specimen>

      <Specimen name="Tip">
        <State name="on hover and focus">
          <Tip tip={LONG_NAME}>
            {(tipId) => (
              <button type="button" aria-describedby={tipId}>
                Something with a tip
              </button>
            )}
          </Tip>
        </State>
      </Specimen>

      <Specimen name="TopDialog">
        <Opened name="usual">
          {(close) => (
            <TopDialog label="A dialog" onClose={close}>
              <p>{LONG_NAME}</p>
              <Button onClick={close}>Close</Button>
            </TopDialog>
          )}
        </Opened>
      </Specimen>

      <Specimen name="ConfirmDialog">
        <Confirm name="usual" title="Delete paris-1?" />
        <Confirm name="hostile name, not ready" title={`Delete ${HOSTILE_NAME}?`} ready={false} />
        <Confirm
          name="failed"
          title="Delete paris-1 again?"
          error={failure('gateway_timeout', { outcomeUnknown: true })}
        />
      </Specimen>

      <Specimen name="LeaveDialog">
        <Opened name="usual">
          {(close) => <LeaveDialog {...QUESTION} opened onStay={close} onGo={close} />}
        </Opened>
      </Specimen>

      <Specimen name="LeaveGuard">
        <State name="asks once something was typed">
          <label>
            <input type="checkbox" checked={isGuarded} onChange={() => guard(!isGuarded)} /> Something was
            typed
          </label>{' '}
          <Link to="/elsewhere">Go elsewhere</Link>
          <LeaveGuard {...QUESTION} isTouched={() => isGuarded} />
        </State>
      </Specimen>
    </>
  )
}

function Opened({ name, children }: { name: string; children: (close: () => void) => ReactNode }) {
  const [isOpen, open] = useState(false)
  return (
    <State name={name}>
      <Button variant="default" onClick={() => open(true)}>
        {OPEN}
      </Button>
      {isOpen ? children(() => open(false)) : null}
    </State>
  )
}

function Confirm({
  name,
  title,
  error,
  ready = true,
}: {
  name: string
  title: string
  error?: unknown
  ready?: boolean
}) {
  const [isOpen, open] = useState(false)
  return (
    <State name={name}>
      <Button variant="default" onClick={() => open(true)}>
        {OPEN}
      </Button>
      <ConfirmDialog
        opened={isOpen}
        onClose={() => open(false)}
        title={title}
        action="Delete it"
        onConfirm={() => open(false)}
        loading={false}
        ready={ready}
        failure={<MutationError what="It could not be deleted" error={error} />}
        error={error}
      >
        <p>{LONG_NAME}</p>
      </ConfirmDialog>
    </State>
  )
}
