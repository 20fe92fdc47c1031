import { screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'

import { show } from '../../testing/show.fixture.tsx'
import { TagField } from './tag-field.tsx'

/** The field in a form, which keeps the tags and counts how often it was sent. */
async function shownField(tags: string[] = []) {
  const onChange = vi.fn<(tags: string[]) => void>()
  const onSubmit = vi.fn<() => void>()
  function Form() {
    const [value, setValue] = useState(tags)
    return (
      <form onSubmit={onSubmit}>
        <TagField
          label="Tags"
          tags={value}
          onChange={(next) => {
            setValue(next)
            onChange(next)
          }}
        />
        <button type="submit">Next</button>
      </form>
    )
  }
  const { user } = await show(<Form />)
  return {
    user,
    onSubmit,
    field: screen.getByRole('combobox', { name: 'Tags' }),
    tags: () => onChange.mock.lastCall?.[0] ?? tags,
  }
}

test('[14] the field says how a tag is added', async () => {
  await shownField()
  const description = 'Enter or comma adds a tag'
  expect(screen.getByRole('combobox', { name: 'Tags', description })).toBeTruthy()
})

test('[14] Enter adds a tag and does not send the form', async () => {
  const { user, field, tags, onSubmit } = await shownField()
  await user.type(field, 'prod{Enter}')
  expect(tags()).toEqual(['prod'])
  expect(field).toHaveProperty('value', '')
  expect(screen.getByText('prod')).toBeTruthy()
  expect(onSubmit).not.toHaveBeenCalled()
})

test('[14] a comma adds a tag, typed or pasted', async () => {
  const { user, field, tags } = await shownField()
  await user.type(field, 'prod,')
  expect(tags()).toEqual(['prod'])
  await user.click(field)
  await user.paste('paris, backup')
  await user.tab()
  expect(tags()).toEqual(['prod', 'paris', 'backup'])
})

test('[14] Backspace in the empty field removes the last tag, and only there', async () => {
  const { user, field, tags } = await shownField(['prod', 'paris'])
  await user.type(field, 'x{Backspace}')
  expect(tags()).toEqual(['prod', 'paris'])
  await user.type(field, '{Backspace}')
  expect(tags()).toEqual(['prod'])
})

test('[14] a tag is never there twice', async () => {
  const { user, field, tags } = await shownField(['prod'])
  await user.type(field, 'prod{Enter}')
  expect(tags()).toEqual(['prod'])
})

test('[14] what was typed becomes a tag when the field is left', async () => {
  const { user, field, tags } = await shownField()
  await user.type(field, 'prod')
  await user.click(screen.getByRole('button', { name: 'Next' }))
  expect(tags()).toEqual(['prod'])
})
