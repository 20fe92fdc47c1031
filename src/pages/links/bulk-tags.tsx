import { useState } from 'react'
import { Link as RouterLink } from 'react-router'

import type { Link } from '../../../contract/interlink.ts'
import { retryTimeOf } from '../../../domain/console/api-error.ts'
import { useTagLinks } from '../../api/tag-links.ts'
import { paths } from '../../features/navigation/paths.ts'
import { ButtonWithReason } from '../../ui/controls/action-button.tsx'
import { TagField } from '../../ui/controls/tag-field.tsx'
import { ErrorNote } from '../../ui/feedback/error-note.tsx'
import { useAnnounce } from '../../ui/hooks/announcer.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { useKeptState } from '../../ui/hooks/use-kept-state.ts'
import { useOnline } from '../../ui/hooks/use-online.ts'
import { CutText } from '../../ui/text/cut-text.tsx'

import classes from './links.module.css'

interface Props {
  /** The chosen ones, also those that a filter hides now. */
  links: readonly Link[]
  /** What stays chosen once the others are done: those that failed. */
  onKeep: (ids: string[]) => void
}

/** Adds and removes tags on all chosen links; what fails is named and stays chosen, to be tried again. */
export function BulkTags({ links, onKeep }: Props) {
  const { t } = useI18n()
  const announce = useAnnounce()
  const isOnline = useOnline()
  const [add, setAdd] = useKeptState<string[]>('tags.add', [])
  const [remove, setRemove] = useKeptState<string[]>('tags.remove', [])
  const [done, setDone] = useState(0)
  const tagging = useTagLinks()
  const failures = tagging.data ?? []
  // One that asks for a pause has stopped the others, and tells most.
  const first = failures.find(({ error }) => retryTimeOf(error) !== undefined) ?? failures[0]
  const isIdle = links.length === 0 || add.length + remove.length === 0

  return (
    <form
      className={classes.bulk}
      aria-label={t('links.bulk')}
      onSubmit={(event) => {
        event.preventDefault()
        if (isIdle || tagging.isPending) return
        setDone(0)
        tagging.mutate(
          { links, add, remove, onProgress: setDone },
          {
            onSuccess: (failed) => {
              onKeep(failed.map(({ link }) => link.id))
              announce(t('links.bulk.done', { count: links.length - failed.length }))
              if (failed.length > 0) return
              setAdd([])
              setRemove([])
            },
          },
        )
      }}
    >
      <div className={classes.bulkFields}>
        <TagField label={t('links.bulk.add')} tags={add} onChange={setAdd} />
        <TagField label={t('links.bulk.remove')} tags={remove} onChange={setRemove} />
      </div>
      <div className={classes.bulkFoot}>
        <ButtonWithReason
          type="submit"
          variant="default"
          error={first?.error}
          disabled={isIdle || tagging.isPending || !isOnline}
        >
          {tagging.isPending
            ? t('links.bulk.running', { done, total: links.length })
            : t('links.bulk.apply', { count: links.length })}
        </ButtonWithReason>
        <span className={classes.hint}>
          {isOnline
            ? t(links.length === 0 ? 'links.bulk.choose' : 'links.bulk.hint')
            : t('links.bulk.offline')}
        </span>
      </div>
      {first ? (
        <ErrorNote
          what={t('links.bulk.failed', { count: failures.length })}
          error={first.error}
          unchanged={t('links.bulk.unchanged')}
        >
          <ul className={classes.failures}>
            {failures.map(({ link }) => (
              <li key={link.id}>
                <RouterLink to={paths.link(link)}>
                  <CutText text={link.name} />
                </RouterLink>
              </li>
            ))}
          </ul>
        </ErrorNote>
      ) : null}
    </form>
  )
}
