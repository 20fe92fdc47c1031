import { Button } from '@mantine/core'
import { Link } from 'react-router'

import { formatSizes } from '../../../domain/catalogue/bandwidth.ts'
import type { CatalogueLocation } from '../../../domain/catalogue/locations.ts'
import { orderHosted } from '../../../domain/order/prefill.ts'
import { listTexts } from '../../../domain/text/direction.ts'
import { paths } from '../../features/navigation/paths.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { PartnersHere } from './partners-here.tsx'

import classes from './locations.module.css'

/** One location: what is on offer, who is there, and the order that begins there. */
export function LocationCard({ place }: { place: CatalogueLocation }) {
  const { t, language } = useI18n()
  const { pop, region, refusal } = place
  return (
    <li className={classes.place} data-refused={refusal ? true : undefined}>
      <div className={classes.placeHead}>
        <h3>
          <Link to={paths.location({ region, id: pop.id })}>{pop.display_name}</Link>
        </h3>
        {refusal ? null : (
          <Button
            component={Link}
            to={paths.begunOrder(orderHosted({ region, popId: pop.id }))}
            variant="default"
            size="xs"
            aria-label={t('locations.order.at', { location: pop.display_name })}
          >
            {t('locations.order')}
          </Button>
        )}
      </div>
      <p className={classes.quiet}>{listTexts([pop.address, pop.city])}</p>
      {refusal ? (
        <p className={classes.refusal}>{t(`locations.refused.${refusal}`)}</p>
      ) : (
        <p className={classes.sizes}>{formatSizes(pop.available_link_bandwidths_mbps, language)}</p>
      )}
      {place.hasDedicated ? <p className={classes.quiet}>{t('locations.dedicated')}</p> : null}
      <PartnersHere place={place} />
    </li>
  )
}
