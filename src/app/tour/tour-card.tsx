import { Button } from '@mantine/core'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { Link as RouterLink } from 'react-router'
import * as z from 'zod/mini'

import type { Link } from '../../../contract/interlink.ts'
import {
  TOUR_STEPS,
  tourPosition,
  type TourPosition,
  type TourProgress,
} from '../../../domain/console/tour.ts'
import { useAllLinks } from '../../features/links/region-links.ts'
import { paths } from '../../features/navigation/paths.ts'
import { leaveTour, TOUR_KEY } from '../../ui/guide/tour.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { useLocalStorage } from '../../ui/hooks/use-local-storage.ts'

import classes from './tour.module.css'

const progressSchema = z.object({
  startedAt: z.iso.datetime(),
  linkId: z.optional(z.uuid()),
  hasSeenTraffic: z.optional(z.boolean()),
})
const NOT_STARTED: TourProgress = { startedAt: new Date(0).toISOString() }

/** Where a step is done. */
function pathOf(place: TourPosition, link: Link | undefined): string | undefined {
  switch (place) {
    case 'order':
    case 'ended':
      return paths.order('region')
    case 'accept':
    case 'provision':
    case 'deprovision':
      return paths.partnerDesk()
    case 'vpc':
    case 'propagation':
    case 'delete':
      return link && paths.link(link, place)
    case 'policy':
      return link && paths.link(link, 'routing')
    case 'traffic':
      return link && paths.link(link, 'readiness')
    default:
      return undefined
  }
}

/** One step of the tour: what comes next and why, the way there, and the way out of the tour. */
export function TourCard() {
  const { t } = useI18n()
  const progress = useLocalStorage(TOUR_KEY, progressSchema, NOT_STARTED)
  const { links, isLoading, failed } = useAllLinks(null)
  const { place, link } = tourPosition(links, progress.value, !isLoading && failed.length === 0)
  const card = useRef<HTMLElement>(null)
  const { write, read } = progress

  // From now on the tour is about this link, also when it has gone.
  useEffect(() => {
    if (link && link.id !== read().linkId) write({ ...read(), linkId: link.id })
  }, [link, read, write])

  // Those who asked for the tour find it.
  useLayoutEffect(() => card.current?.querySelector<HTMLElement>('h2')?.focus(), [])

  const path = pathOf(place, link)
  const number = TOUR_STEPS.findIndex((step) => step === place) + 1
  return (
    <section ref={card} className={classes.card} aria-labelledby="tour-title">
      <div role="status">
        <h2 id="tour-title" tabIndex={-1} className={classes.title}>
          {number > 0
            ? t('tour.step', { number, total: TOUR_STEPS.length, title: t(`tour.${place}`) })
            : t(`tour.${place}`)}
        </h2>
        <p className={classes.text}>{t(`tour.${place}.text`, { name: link?.name ?? '' })}</p>
      </div>
      <div className={classes.actions}>
        {place === 'accept' && link ? (
          <Button component={RouterLink} to={paths.link(link, 'partner')} variant="default" size="xs">
            {t('tour.openLink')}
          </Button>
        ) : null}
        {path && place !== 'wait' && place !== 'done' ? (
          <Button component={RouterLink} to={path} variant="light" size="xs">
            {t(`tour.${place}.go`)}
          </Button>
        ) : null}
        {place === 'traffic' ? (
          <Button size="xs" variant="default" onClick={() => write({ ...read(), hasSeenTraffic: true })}>
            {t('tour.seen')}
          </Button>
        ) : null}
        <Button size="xs" variant="default" onClick={leaveTour}>
          {t(place === 'done' ? 'tour.finish' : 'tour.leave')}
        </Button>
      </div>
    </section>
  )
}
