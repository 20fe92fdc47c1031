import { DRAWING, GRATICULE, project } from '../../../domain/catalogue/cities.ts'
import type { CatalogueLocation, MapMarker } from '../../../domain/catalogue/locations.ts'
import { isolate } from '../../../domain/text/direction.ts'
import { intl } from '../../../i18n/translate.ts'
import { LAND } from '../../features/locations/coasts.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'

import classes from './map.module.css'

interface Props {
  /** All there are, so that the drawing does not move while the list is filtered. */
  spots: readonly MapMarker[]
  /** The locations that the filters let through. */
  shown: readonly CatalogueLocation[]
  /** Key of the chosen spot, or `''`. */
  chosen: string
  onChoose: (key: string) => void
}

/** In percent of the drawing's width: further right, names are on the left of their mark. */
const EAST = 72

/** The cities of the catalogue in a sketch of its part of Europe. A mark filters the list, which says the same in words. */
export function LocationsMap({ spots, shown, chosen, onChoose }: Props) {
  const { t, language } = useI18n()
  const undrawn = spots.filter(({ at }) => !at).flatMap(({ cities }) => cities)
  const ids = new Set(shown.map(({ id }) => id))
  return (
    <>
      <div
        className={classes.drawing}
        style={{ aspectRatio: `${DRAWING.width} / ${DRAWING.height}` }}
        role="group"
        aria-label={t('locations.map')}
      >
        <Sketch />
        {spots.map(({ key, at, cities, places }) => {
          if (!at) return null
          const here = places.filter(({ id }) => ids.has(id))
          const left = (at.x / DRAWING.width) * 100
          const [city = '', ...others] = cities
          const isChosen = chosen === key
          return (
            <button
              key={key}
              type="button"
              className={classes.spot}
              style={{ left: `${left}%`, top: `${(at.y / DRAWING.height) * 100}%` }}
              data-east={left > EAST || undefined}
              data-open={here.some(({ refusal }) => !refusal) || undefined}
              data-empty={here.length === 0 || undefined}
              aria-pressed={isChosen}
              aria-label={t('locations.map.spot', {
                cities: intl.list(language).format(cities.map(isolate)),
                count: here.length,
              })}
              onClick={() => onChoose(isChosen ? '' : key)}
            >
              {/* Figures come from the style sheet: the button's name says them in words. */}
              <span className={classes.mark} data-count={here.length} />
              <span className={classes.city} data-more={others.length || undefined}>
                {city}
              </span>
            </button>
          )
        })}
      </div>
      <p className={classes.caption}>
        {t('locations.map.caption')}{' '}
        {undrawn.length > 0
          ? t('locations.map.undrawn', { cities: intl.list(language).format(undrawn.map(isolate)) })
          : null}
      </p>
    </>
  )
}

function Sketch() {
  const { width, height } = DRAWING
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={classes.sketch} aria-hidden>
      {LAND.map((points) => (
        <polygon key={points} className={classes.land} points={points} />
      ))}
      {GRATICULE.longitudes.map((longitude) => {
        const { x } = project(0, longitude)
        return <line key={longitude} className={classes.grid} x1={x} x2={x} y1={0} y2={height} />
      })}
      {GRATICULE.latitudes.map((latitude) => {
        const { y } = project(latitude, 0)
        return <line key={latitude} className={classes.grid} x1={0} x2={width} y1={y} y2={y} />
      })}
    </svg>
  )
}
