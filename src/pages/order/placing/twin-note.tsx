import { Link } from 'react-router'

import type { Link as InterLink } from '../../../../contract/interlink.ts'
import { linkKind } from '../../../../domain/link/kind.ts'
import { useServerNow } from '../../../api/use-server-now.ts'
import { paths } from '../../../features/navigation/paths.ts'
import { Note } from '../../../ui/feedback/note.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { relativeTime } from '../../../ui/status/time.tsx'
import { ExactText } from '../../../ui/text/exact-text.tsx'
import type { Twins } from '../offers/use-twins.ts'

import list from '../../../ui/tables/list.module.css'

const MINUTE_MS = 60_000

interface Props {
  twins: Twins
  /** Called when somebody agrees, or no longer agrees, to order them once more. */
  onRepeat: (isWanted: boolean) => void
  disabled: boolean
}

/** What was ordered recently and would be ordered once more, and the one deliberate step that this takes. */
export function TwinNote({ twins, onRepeat, disabled }: Props) {
  const { t, language } = useI18n()
  const now = useServerNow()
  if (twins.first.length + twins.second.length === 0) return null

  function orderedWhen(link: InterLink): string {
    if (now.getTime() - Date.parse(link.created_at) < MINUTE_MS) return t('order.twin.justNow')
    return relativeTime(link.created_at, now, language)
  }

  return (
    <Note tone="needs-you" title={t('order.twin')}>
      {twins.first.map((link) => (
        <p key={link.id}>
          {t(`order.twin.${linkKind(link)}`, { time: orderedWhen(link) })}{' '}
          <Link to={paths.link(link)}>
            <ExactText text={link.name} />
          </Link>
        </p>
      ))}
      {twins.second.map((link) => (
        <p key={link.id}>
          {t('order.twin.second', { time: orderedWhen(link) })}{' '}
          <Link to={paths.link(link)}>
            <ExactText text={link.name} />
          </Link>
        </p>
      ))}
      <label className={list.check}>
        <input
          type="checkbox"
          checked={twins.areRepeated}
          disabled={disabled}
          onChange={(event) => onRepeat(event.currentTarget.checked)}
        />
        {t('order.twin.repeat')}
      </label>
    </Note>
  )
}
