import { screen, waitFor } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'

import { show } from '../../testing/show.fixture.tsx'
import { ConfirmBox, type Confirmation } from './confirm-box.tsx'

async function shownBox(changes: Partial<Confirmation> = {}) {
  const onConfirm = vi.fn<() => void>()
  const onClose = vi.fn<() => void>()
  const props = {
    opened: true,
    title: 'Detach VPC',
    action: 'Detach',
    loading: false,
    failure: null,
    error: null,
  }
  const { user } = await show(
    <ConfirmBox {...props} onConfirm={onConfirm} onClose={onClose} {...changes}>
      <input aria-label="Why" />
    </ConfirmBox>,
  )
  const dialog = await screen.findByRole('dialog', { name: 'Detach VPC' })
  return { user, dialog, onConfirm, onClose }
}

const button = (name: string) => screen.getByRole('button', { name })

test('[54] the focus starts on Cancel, so that Enter undoes nothing', async () => {
  const { user, onConfirm, onClose } = await shownBox()
  await waitFor(() => expect(document.activeElement).toBe(button('Cancel')))
  await user.keyboard('{Enter}')
  expect(onClose).toHaveBeenCalledOnce()
  expect(onConfirm).not.toHaveBeenCalled()
})

test('[54] the action is done when it is pressed', async () => {
  const { user, onConfirm, onClose } = await shownBox()
  await user.click(button('Detach'))
  expect(onConfirm).toHaveBeenCalledOnce()
  expect(onClose).not.toHaveBeenCalled()
})

test('[59] Escape and the cross close it without doing anything', async () => {
  const { user, onConfirm, onClose } = await shownBox()
  await user.keyboard('{Escape}')
  expect(onClose).toHaveBeenCalledTimes(1)
  await user.click(button('Close'))
  expect(onClose).toHaveBeenCalledTimes(2)
  expect(onConfirm).not.toHaveBeenCalled()
})

test('[59] while the request runs it can neither be closed nor sent again', async () => {
  const { user, onConfirm, onClose } = await shownBox({ loading: true })
  expect(button('Cancel').getAttribute('aria-disabled')).toBe('true')
  expect(screen.queryByRole('button', { name: 'Close' })).toBeNull()
  await user.keyboard('{Escape}')
  await user.type(screen.getByLabelText('Why'), '{Enter}')
  expect(onClose).not.toHaveBeenCalled()
  expect(onConfirm).not.toHaveBeenCalled()
})

test('[54] what is not confirmed yet cannot be sent, by button or by Enter', async () => {
  const { user, onConfirm } = await shownBox({ ready: false })
  expect(button('Detach').getAttribute('aria-disabled')).toBe('true')
  await user.type(screen.getByLabelText('Why'), '{Enter}')
  expect(onConfirm).not.toHaveBeenCalled()
})

test('[59] who has gone on to a field keeps the focus, though Mantine claims it twice', async () => {
  const claims = vi.spyOn(HTMLElement.prototype, 'focus')
  const goOn = ({ target }: FocusEvent) => {
    if (target === screen.queryByRole('button', { name: 'Cancel' })) screen.getByLabelText('Why').focus()
  }
  document.addEventListener('focusin', goOn, { once: true })
  onTestFinished(() => document.removeEventListener('focusin', goOn))
  await shownBox()
  // Its first, the person's own, its second.
  await waitFor(() => expect(claims).toHaveBeenCalledTimes(3))
  expect(document.activeElement).toBe(screen.getByLabelText('Why'))
})
