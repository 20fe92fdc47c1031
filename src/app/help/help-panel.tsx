import { Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { useLocation } from 'react-router'

import { HELP_TOPICS, type HelpTopic } from '../../../domain/console/help-topics.ts'
import { compareNames } from '../../../domain/text/name-order.ts'
import { serverNow } from '../../api/server-clock.ts'
import { sessionQuery } from '../../api/session.ts'
import { IconButton } from '../../ui/controls/icon-button.tsx'
import { closeHelp } from '../../ui/guide/help.ts'
import { startTour } from '../../ui/guide/tour.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { helpFor } from './help-for.ts'

import classes from './help.module.css'

const DOCUMENTATION_URL = 'https://www.scaleway.com/en/docs/interlink/'

/** Help next to the page, which stays usable: what one does here, the terms that matter here, and all others. */
export function HelpPanel({ topic }: { topic: HelpTopic | undefined }) {
  const { t } = useI18n()
  const { pathname } = useLocation()
  const panel = useRef<HTMLElement>(null)
  const { page, topics } = helpFor(pathname)
  const here = topic && !topics.includes(topic) ? [topic, ...topics] : topics
  const others = HELP_TOPICS.filter((each) => !here.includes(each)).toSorted((a, b) =>
    compareNames(t(`help.topic.${a}`), t(`help.topic.${b}`)),
  )

  useEffect(() => {
    const box = panel.current
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') closeHelp()
    }
    box?.addEventListener('keydown', onKey)
    return () => box?.removeEventListener('keydown', onKey)
  }, [])

  useLayoutEffect(() => {
    const wanted = topic
      ? panel.current?.querySelector<HTMLElement>(`[data-topic="${topic}"] summary`)
      : panel.current?.querySelector<HTMLElement>('h2')
    wanted?.focus()
    wanted?.scrollIntoView({ block: 'nearest' })
  }, [topic])

  return (
    <aside ref={panel} className={classes.panel} aria-label={t('frame.help')}>
      <div className={classes.head}>
        <h2 tabIndex={-1}>{t('frame.help')}</h2>
        <IconButton label={t('help.close')} onClick={closeHelp}>
          <IconX size={18} aria-hidden />
        </IconButton>
      </div>
      <h3>{t('help.here')}</h3>
      <p>{t(`help.page.${page}`)}</p>
      {here.map((each) => (
        <Topic key={each} topic={each} isOpen={each === topic} />
      ))}
      <h3>{t('help.others')}</h3>
      {others.map((each) => (
        <Topic key={each} topic={each} isOpen={false} />
      ))}
      <TourButton />
      <p>
        <a href={DOCUMENTATION_URL} target="_blank" rel="noopener noreferrer">
          {t('help.documentation')} {t('common.newTab')}
        </a>
      </p>
    </aside>
  )
}

/** The tour again, where nothing it orders is billed. Before anybody has signed in there is no session to ask. */
function TourButton() {
  const { t } = useI18n()
  const { data: session } = useQuery({ ...sessionQuery(null), enabled: false })
  if (session?.mode !== 'sandbox') return null
  return (
    <p>
      <Button variant="default" size="xs" onClick={() => startTour(serverNow())}>
        {t('frame.startTour')}
      </Button>
    </p>
  )
}

function Topic({ topic, isOpen }: { topic: HelpTopic; isOpen: boolean }) {
  const { t } = useI18n()
  return (
    <details className={classes.topic} data-topic={topic} open={isOpen || undefined}>
      <summary>{t(`help.topic.${topic}`)}</summary>
      <p>{t(`help.topic.${topic}.text`)}</p>
    </details>
  )
}
