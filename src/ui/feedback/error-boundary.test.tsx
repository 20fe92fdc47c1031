import { TextInput } from '@mantine/core'
import { screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, onTestFinished, test, vi } from 'vitest'

import { show } from '../../testing/show.fixture.tsx'
import { useKeptForm } from '../hooks/use-kept-form.ts'
import { useKeptState } from '../hooks/use-kept-state.ts'
import { ErrorBoundary } from './error-boundary.tsx'

/** React reports what a boundary catches: here that is what is tested. */
const expected = { onCaughtError() {} }

const MINUTE_MS = 60_000

/** While true, all that is drawn fails. */
const world = { isBroken: false }

function Fallback({ reset }: { reset: () => void }) {
  return (
    <button type="button" onClick={reset}>
      Try again
    </button>
  )
}

const press = (name: string) => screen.getByRole('button', { name })
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })

/** A form that opens, with one field by each of the two ways. */
function Form() {
  const [isOpen, setOpen] = useKeptState('open', false)
  return (
    <>
      <button type="button" onClick={() => setOpen(!isOpen)}>
        Open or close
      </button>
      {isOpen ? <Fields /> : null}
      <Fragile />
    </>
  )
}

function Fields() {
  const [name, setName] = useKeptState('name', 'the old name')
  const form = useKeptForm('fields', { defaultValues: { note: '', tag: 'core' } })
  return (
    <>
      <TextInput label="Name" value={name} onChange={(event) => setName(event.currentTarget.value)} />
      <TextInput label="Note" {...form.register('note')} />
      <TextInput label="Tag" {...form.register('tag')} />
      <p>{form.formState.isDirty ? 'Changed' : 'As it was'}</p>
    </>
  )
}

/** In order when it is drawn, until it is made to fail. */
function Fragile() {
  const [hasToFail, setToFail] = useState(false)
  if (hasToFail || world.isBroken) throw new Error('withheld by the test')
  return (
    <button type="button" onClick={() => setToFail(true)}>
      Fail
    </button>
  )
}

async function shownForm() {
  const { user } = await show(
    <ErrorBoundary fallback={(_error, reset) => <Fallback reset={reset} />}>
      <Form />
    </ErrorBoundary>,
    expected,
  )
  await user.click(press('Open or close'))
  await user.clear(field('Name'))
  await user.type(field('Name'), 'half a na')
  await user.type(field('Note'), 'typed')
  return { user }
}

test('what fails once is drawn afresh, with what was typed into it and what was opened', async () => {
  const { user } = await shownForm()
  const before = field('Name')
  await user.click(press('Fail'))
  expect(field('Name')).not.toBe(before)
  expect(field('Name').value).toBe('half a na')
  expect(field('Note').value).toBe('typed')
  expect(field('Tag').value).toBe('core')
  expect(screen.getByText('Changed')).toBeTruthy()
})

test('what fails again at once is replaced, and has what was typed when it is shown again', async () => {
  const { user } = await shownForm()
  world.isBroken = true
  await user.click(press('Fail'))
  expect(screen.queryByRole('textbox')).toBeNull()
  world.isBroken = false
  await user.click(press('Try again'))
  expect(field('Name').value).toBe('half a na')
  expect(field('Note').value).toBe('typed')
})

test('what has stood for a while is drawn afresh again', async () => {
  const clock = vi.spyOn(performance, 'now')
  onTestFinished(() => clock.mockRestore())
  clock.mockReturnValue(0)
  const { user } = await shownForm()
  for (let minute = 1; minute <= 3; minute += 1) {
    clock.mockReturnValue(minute * MINUTE_MS)
    await user.click(press('Fail'))
    expect(field('Name').value).toBe('half a na')
  }
})

test('a form that was closed begins anew, also after a failure', async () => {
  const { user } = await shownForm()
  const reopen = async () => {
    await user.click(press('Open or close'))
    await user.click(press('Open or close'))
  }
  await reopen()
  expect(field('Name').value).toBe('the old name')
  expect(field('Note').value).toBe('')
  await user.type(field('Note'), 'typed')
  await user.click(press('Fail'))
  expect(field('Note').value).toBe('typed')
  await reopen()
  expect(field('Note').value).toBe('')
  expect(screen.getByText('As it was')).toBeTruthy()
})
