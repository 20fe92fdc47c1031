import type { Pop } from '../../../../contract/interlink.ts'
import { areaOf, cityKey } from '../../../../domain/catalogue/cities.ts'
import { frameAround } from '../../../../domain/catalogue/map-frame.ts'
import { isolate } from '../../../../domain/text/direction.ts'
import { intl } from '../../../../i18n/translate.ts'
import { LAND } from '../../../features/locations/coasts.ts'
import { useI18n } from '../../../ui/hooks/i18n.tsx'

import classes from './location-sketch.module.css'

interface Props {
  pops: readonly Pop[]
  /** Id of the chosen one, or `''`. */
  chosen: string
}

/** How far apart the locations lie: their cities in a sketch, with how many are in each. The list beside it says the same in words. */
export function LocationSketch({ pops, chosen }: Props) {
  const { t, language } = useI18n()
  const areas = [...Map.groupBy(pops, ({ city }) => areaOf(city).key).values()].flatMap((here) => {
    const [first] = here
    const at = first && areaOf(first.city).at
    // The city that an area is called after names it.
    const city = here.find((pop) => cityKey(pop.city) === areaOf(pop.city).key)?.city ?? first?.city ?? ''
    return at ? [{ at, city, count: here.length, isChosen: here.some(({ id }) => id === chosen) }] : []
  })
  if (areas.length === 0) return null
  const frame = frameAround(areas.map(({ at }) => at))
  const cities = intl.list(language).format(areas.map(({ city }) => isolate(city)))
  return (
    <div className={classes.sketch} role="img" aria-label={t('order.location.sketch', { cities })}>
      <svg
        viewBox={`${frame.x} ${frame.y} ${frame.size} ${frame.size}`}
        preserveAspectRatio="xMidYMid slice"
        aria-hidden
      >
        {LAND.map((points) => (
          <polygon key={points} className={classes.land} points={points} />
        ))}
      </svg>
      {areas.map(({ at, city, count, isChosen }) => {
        const left = ((at.x - frame.x) / frame.size) * 100
        return (
          <span
            key={city}
            className={classes.pin}
            style={{ left: `${left}%`, top: `${((at.y - frame.y) / frame.size) * 100}%` }}
            data-chosen={isChosen || undefined}
            data-east={left > 50 || undefined}
          >
            <span className={classes.count}>{count}</span>
            <span className={classes.city}>{city}</span>
          </span>
        )
      })}
    </div>
  )
}
