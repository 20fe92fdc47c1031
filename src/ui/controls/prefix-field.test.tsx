import { screen, within } from '@testing-library/react'
import { useState, type ComponentProps } from 'react'
import { expect, test, vi } from 'vitest'

import { show } from '../../testing/show.fixture.tsx'
import { PrefixField } from './prefix-field.tsx'

const button = (name: string) => screen.getByRole('button', { name })
const list = (name: string) => screen.queryByRole('list', { name })
const texts = (name: string) =>
  within(screen.getByRole('list', { name }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)

const FAULTS = 'Prefixes that need fixing'
const REMARKS = 'Remarks on the prefixes'

async function shownField(
  start: string,
  props: Partial<Pick<ComponentProps<typeof PrefixField>, 'family' | 'showFaults' | 'onOtherFamily'>> = {},
) {
  function Form() {
    const [value, setValue] = useState(start)
    return (
      <PrefixField
        label="Outgoing"
        description="What the VPC announces"
        family="ipv4"
        value={value}
        onChange={setValue}
        showFaults={false}
        {...props}
      />
    )
  }
  const { user } = await show(<Form />, { messages: ['routing-policy'] })
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Outgoing' })
  return { user, field }
}

test('[6] a fault is said when the field is left, and not while it is typed', async () => {
  const { user, field } = await shownField('')
  await user.type(field, '10.0.0.1/24')
  expect(field.getAttribute('aria-invalid')).not.toBe('true')
  expect(list(FAULTS)).toBeNull()
  await user.tab()
  expect(field.getAttribute('aria-invalid')).toBe('true')
  expect(screen.getByText('One prefix needs fixing: 10.0.0.1/24')).toBeTruthy()
  expect(texts(FAULTS)).toEqual([expect.stringMatching(/^10\.0\.0\.1\/24: .+ Use 10\.0\.0\.0\/24$/)])
})

test('[6] a form that was sent shows faults at once', async () => {
  await shownField('10.0.0.1/24', { showFaults: true })
  expect(list(FAULTS)).toBeTruthy()
})

test('[47] a repair changes its entry alone, is announced, and leaves the focus in the field', async () => {
  const { user, field } = await shownField('10.0.0.1/24\n192.168.0.0/16', { showFaults: true })
  await user.click(button('Use 10.0.0.0/24'))
  expect(field.value).toBe('10.0.0.0/24\n192.168.0.0/16')
  expect(screen.getByRole('status').textContent).toBe('Prefixes changed')
  expect(document.activeElement).toBe(field)
  expect(list(FAULTS)).toBeNull()
})

test('[47] what cannot be repaired can be taken out', async () => {
  const { user, field } = await shownField('10.0.0.0/24\nnonsense', { showFaults: true })
  await user.click(button('Remove nonsense'))
  expect(field.value.trim()).toBe('10.0.0.0/24')
})

test('[47] several repairs are made with one press', async () => {
  const { user, field } = await shownField('10.0.0.1/24\n10.1.0.1/24\nnonsense', { showFaults: true })
  await user.click(button('Make all 2 repairs'))
  expect(field.value).toBe('10.0.0.0/24\n10.1.0.0/24\nnonsense')
})

test('[47] the field names three of many faults, and the list counts those it does not show', async () => {
  const wrong = Array.from({ length: 10 }, (_, at) => `wrong-${at}`)
  await shownField(wrong.join(' '), { showFaults: true })
  expect(screen.getByText('10 prefixes need fixing: wrong-0, wrong-1, wrong-2…')).toBeTruthy()
  expect(texts(FAULTS)).toHaveLength(8)
  expect(screen.getByText('and 2 more')).toBeTruthy()
})

test('[47] prefixes that are all of the other IP version offer to make the policy one of it', async () => {
  const onOtherFamily = vi.fn<() => void>()
  const { user } = await shownField('2001:db8::/48', { showFaults: true, onOtherFamily })
  await user.click(button('Make it an IPv6 policy'))
  expect(onOtherFamily).toHaveBeenCalledOnce()
})

test('[47] the other IP version is not offered when some prefix is of this one', async () => {
  await shownField('2001:db8::/48 10.0.0.1/24', { showFaults: true, onOtherFamily() {} })
  expect(screen.queryByRole('button', { name: 'Make it an IPv6 policy' })).toBeNull()
})

test('[47] remarks come while typing, each with the button that does it', async () => {
  const { user, field } = await shownField('')
  await user.type(field, '10.0.0.0/25{Enter}10.0.0.128/25')
  expect(texts(REMARKS)).toEqual([
    expect.stringContaining('10.0.0.0/25 and 10.0.0.128/25 together are 10.0.0.0/24.'),
  ])
  await user.click(button('Use 10.0.0.0/24'))
  expect(field.value).toBe('10.0.0.0/24')
  expect(list(REMARKS)).toBeNull()
})

test('[47] a default route is remarked, and nothing is changed unasked', async () => {
  const { user, field } = await shownField('')
  await user.type(field, '0.0.0.0/0{Enter}10.0.0.0/24')
  await user.tab()
  expect(texts(REMARKS)).toContainEqual(expect.stringContaining('0.0.0.0/0 lets every route through.'))
  expect(field.value).toBe('0.0.0.0/0\n10.0.0.0/24')
})

test('the prefixes that are right are counted, each address once', async () => {
  await shownField('10.0.0.0/24 10.0.0.0/25 nonsense')
  expect(screen.getByText('2 prefixes: 256 addresses')).toBeTruthy()
})

test('[47] thousands of prefixes are shown by their first remarks, and the field stays as high as it was', async () => {
  const many = Array.from({ length: 600 }, (_, at) => `10.${at >> 8}.${at & 255}.0/24`).join('\n')
  const { field } = await shownField(`0.0.0.0/0\n127.0.0.0/8\n${many}`)
  expect(texts(REMARKS)).toHaveLength(5)
  expect(texts(REMARKS)).toContainEqual(expect.stringContaining('127.0.0.0/8 is loopback'))
  expect(field.getAttribute('rows')).toBe('12')
  expect(screen.getByRole('button', { name: 'Write all as 1 prefix' })).toBeTruthy()
})
