import { cleanup, screen, waitFor } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'

import { show } from '../../testing/show.fixture.tsx'
import { commandsHere } from '../hooks/commands.ts'
import { CopyValue } from './copy-value.tsx'

const announced = () => screen.getByRole('status').textContent

test('[48] pressing the button copies the value and says so', async () => {
  const { user } = await show(<CopyValue value="1991" label="VLAN" />)
  expect(screen.getByText('1991')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Copy VLAN' }))
  await waitFor(() => expect(announced()).toBe('VLAN: copied'))
  expect(await navigator.clipboard.readText()).toBe('1991')
})

test('[38] a masked value is copied whole and is nowhere in the document', async () => {
  const key = '806ce780-dd37-4d05-ade6-fb3d3def6247'
  const { user } = await show(<CopyValue value={key} label="pairing key" display="806c…" />)
  await user.click(screen.getByRole('button', { name: 'Copy pairing key' }))
  await waitFor(() => expect(announced()).toBe('pairing key: copied'))
  expect(await navigator.clipboard.readText()).toBe(key)
  expect(document.documentElement.outerHTML).toContain('806c…')
  expect(document.documentElement.outerHTML).not.toContain(key)
})

test('a copy that the browser refuses says so and leaves the value to be selected', async () => {
  const { user } = await show(<CopyValue value="1991" label="VLAN" />)
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
  await user.click(screen.getByRole('button', { name: 'Copy VLAN' }))
  const failed = 'VLAN: could not be copied. Select and copy it by hand'
  expect(await screen.findByRole('button', { name: failed })).toBeTruthy()
  expect(announced()).toBe(failed)
  expect(screen.getByText('1991')).toBeTruthy()
})

test('the button offers to copy again after a moment', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  onTestFinished(() => void vi.useRealTimers())
  const { user } = await show(<CopyValue value="1991" label="VLAN" />)
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
  await user.click(screen.getByRole('button', { name: 'Copy VLAN' }))
  await screen.findByRole('button', { name: /could not be copied/ })
  await vi.advanceTimersByTimeAsync(2000)
  expect(await screen.findByRole('button', { name: 'Copy VLAN' })).toBeTruthy()
})

test('the palette offers a value only where that was asked for, and as long as it is shown', async () => {
  await show(
    <>
      <CopyValue value="1991" label="VLAN" isOffered />
      <CopyValue value="12876" label="AS number" />
    </>,
  )
  expect(commandsHere().map(({ label }) => label)).toEqual(['Copy VLAN'])
  const [command] = commandsHere()
  expect(command && 'copy' in command.does && command.does.copy()).toBe('1991')
  cleanup()
  expect(commandsHere()).toEqual([])
})
