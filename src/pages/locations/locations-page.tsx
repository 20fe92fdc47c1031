import { Button } from '@mantine/core'

import { REGIONS } from '../../../contract/regions.ts'
import { filterLocations, mapMarkers } from '../../../domain/catalogue/locations.ts'
import { FailedRegions, hasNothingToShow } from '../../ui/feedback/failed-regions.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { useGracePeriod } from '../../ui/hooks/use-grace-period.ts'
import { Page } from '../../ui/layout/page.tsx'
import { ListState } from '../../ui/tables/list-state.tsx'
import { TableSkeleton } from '../../ui/tables/table-skeleton.tsx'
import { useUrlView } from '../../ui/tables/use-url-view.ts'
import { LocationRow } from './location-row.tsx'
import { LocationsFilters } from './locations-filters.tsx'
import { LocationsMap } from './locations-map.tsx'
import { useCatalogues } from './use-catalogues.ts'
import { isFiltered, LOCATIONS_VIEW, UNFILTERED } from './view.ts'

import list from '../../ui/tables/list.module.css'
import classes from './locations.module.css'

/** Who is where with which bandwidths, shown and listed, before anything is ordered. */
export default function LocationsPage() {
  const { t } = useI18n()
  const [filter, change] = useUrlView(LOCATIONS_VIEW)
  const regions = useCatalogues(REGIONS)
  const isLoading = regions.some(({ query }) => query.isPending)
  const isPatient = useGracePeriod(regions.map(({ query }) => query.isPending))
  // One below the other, each whole: nothing is put in above or between what is read already.
  const pending = regions.findIndex(({ query }) => query.isPending)
  const settled = isPatient ? [] : regions.slice(0, pending < 0 ? regions.length : pending)
  const places = settled.flatMap((region) => region.places)
  const shown = filterLocations(places, filter)
  const isAllFailed = hasNothingToShow(regions)

  return (
    <Page title={t('locations.title')}>
      <FailedRegions of="catalogue" regions={regions} />
      {isAllFailed ? null : (
        <>
          <div className={list.bar}>
            <LocationsFilters regions={regions} filter={filter} onChange={change} />
            <ListState
              queries={regions.map(({ query }) => query)}
              count={t('locations.count', { shown: shown.length, total: places.length })}
              isLoading={isLoading}
            />
          </div>
          <div className={classes.split}>
            <div className={classes.map}>
              <LocationsMap
                spots={mapMarkers(places)}
                shown={shown}
                chosen={filter.city}
                onChoose={(city) => change({ city })}
              />
            </div>
            <div className={classes.regions}>
              {REGIONS.map((region) => {
                const here = shown.filter((place) => place.region === region)
                return here.length === 0 ? null : (
                  <section key={region} aria-label={t(`region.${region}`)}>
                    <h2 className={classes.region}>{t(`region.${region}`)}</h2>
                    <ul className={classes.places}>
                      {here.map((place) => (
                        <LocationRow key={place.id} place={place} />
                      ))}
                    </ul>
                  </section>
                )
              })}
              {isLoading ? (
                <TableSkeleton key={settled.length} />
              ) : shown.length > 0 ? null : isFiltered(filter) ? (
                <p>
                  {t('locations.noMatch')}{' '}
                  <Button variant="default" size="xs" onClick={() => change(UNFILTERED)}>
                    {t('links.clearFilters')}
                  </Button>
                </p>
              ) : (
                <p>{t('locations.none')}</p>
              )}
            </div>
          </div>
        </>
      )}
    </Page>
  )
}
