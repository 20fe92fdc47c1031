import type { EditConflict } from '../../../domain/text/field-edit.ts'
import { useI18n } from '../hooks/i18n.tsx'
import { Note } from './note.tsx'

interface Props<Field extends string> {
  conflicts: readonly EditConflict<Field>[]
  /** What a field is called. */
  name: (field: Field) => string
}

/** What someone else has changed meanwhile and saving would replace, with both values (acceptance 52). Nothing without. */
export function EditConflicts<Field extends string>({ conflicts, name }: Props<Field>) {
  const { t } = useI18n()
  if (conflicts.length === 0) return null
  return (
    <Note tone="needs-you" role="alert" title={t('conflict.title')}>
      <ul>
        {conflicts.map(({ field, theirs, mine }) => (
          <li key={field}>
            {t('conflict.field', {
              field: name(field),
              theirs: theirs || t('conflict.none'),
              mine: mine || t('conflict.none'),
            })}
          </li>
        ))}
      </ul>
    </Note>
  )
}
