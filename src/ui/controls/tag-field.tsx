import { Skeleton } from '@mantine/core'
import { lazy, Suspense } from 'react'

import { useI18n } from '../hooks/i18n.tsx'
import { useIsWhole } from '../hooks/use-first-screen.ts'

interface Props {
  label: string
  description?: string
  tags: string[]
  onChange: (tags: string[]) => void
}

// What the library needs for it is a quarter of all that pages share, and most visits change no tag.
const TagsInput = lazy(async () => ({ default: (await import('./tags-input.ts')).TagsInput }))

/** Label, hint and one line of pills, so that nothing moves when the field comes. */
const HEIGHT = 82

/** Tags as removable pills: Enter and comma add, Backspace removes the last, no duplicates (acceptance 14). */
export function TagField({ label, description, tags, onChange }: Props) {
  const { t } = useI18n()
  const isWhole = useIsWhole()
  const outline = (
    <div aria-busy="true" role="group" aria-label={label}>
      <Skeleton height={HEIGHT} />
    </div>
  )
  // It takes as long to draw as the rest of its form, which need not wait for it.
  if (!isWhole) return outline
  return (
    <Suspense fallback={outline}>
      <TagsInput
        label={label}
        description={description ?? t('tags.hint')}
        value={tags}
        onChange={onChange}
        splitChars={[',']}
        acceptValueOnBlur
        allowDuplicates={false}
      />
    </Suspense>
  )
}
