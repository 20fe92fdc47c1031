import { TagsInput } from '@mantine/core'

import { useI18n } from '../hooks/i18n.tsx'

interface Props {
  label: string
  description?: string
  error?: string | undefined
  tags: string[]
  onChange: (tags: string[]) => void
}

/** Tags as removable pills: Enter and comma add, Backspace removes the last, no duplicates (acceptance 14). */
export function TagField({ label, description, error, tags, onChange }: Props) {
  const { t } = useI18n()
  return (
    <TagsInput
      label={label}
      description={description ?? t('tags.hint')}
      error={error}
      value={tags}
      onChange={onChange}
      splitChars={[',']}
      acceptValueOnBlur
      allowDuplicates={false}
    />
  )
}
