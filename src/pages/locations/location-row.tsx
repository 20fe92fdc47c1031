import { Button, VisuallyHidden } from '@mantine/core'
import { Link } from 'react-router'

import { formatBandwidth, formatSizes } from '../../../domain/catalogue/bandwidth.ts'
import { capacityOf } from '../../../domain/catalogue/capacity.ts'
import type { CatalogueLocation } from '../../../domain/catalogue/locations.ts'
import { orderHosted } from '../../../domain/order/prefill.ts'
import { listTexts } from '../../../domain/text/direction.ts'
import { paths } from '../../features/navigation/paths.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { CapacityStrip } from '../../ui/status/capacity-strip.tsx'
import { PartnersHere } from './partners-here.tsx'

import classes from './locations.module.css'

/** One location in a line: who is there, what is on offer, and the order that begins there. */
export function LocationRow({ place }: { place: CatalogueLocation }) {
  const { t } = useI18n()
  const { pop, region, refusal } = place
  return (
    <li className={classes.place} data-refused={refusal ? true : undefined}>
      <div className={classes.placeName}>
        <h3>
          <Link to={paths.location({ region, id: pop.id })}>{pop.display_name}</Link>
        </h3>
        <p className={classes.quiet}>{listTexts([pop.address, pop.city])}</p>
        {place.hasDedicated ? <p className={classes.quiet}>{t('locations.dedicated')}</p> : null}
      </div>
      <PartnersHere place={place} />
      <div className={classes.offer}>
        {refusal ? (
          <p className={classes.refusal}>{t(`locations.refused.${refusal}`)}</p>
        ) : (
          <Offer sizes={pop.available_link_bandwidths_mbps} />
        )}
      </div>
      {refusal ? null : (
        <Button
          component={Link}
          to={paths.begunOrder(orderHosted({ region, popId: pop.id }))}
          variant="default"
          size="xs"
          className={classes.order}
          aria-label={t('locations.order.at', { location: pop.display_name })}
        >
          {t('locations.order')}
        </Button>
      )}
    </li>
  )
}

/** The bandwidths on offer, in Mbps: drawn, as a range, and one by one for a screen reader. */
function Offer({ sizes }: { sizes: readonly number[] }) {
  const { t, language } = useI18n()
  const capacity = capacityOf(sizes)
  if (!capacity) return null
  const [least, most] = [capacity.least, capacity.most].map((size) => formatBandwidth(size, language))
  return (
    <>
      <CapacityStrip sizes={sizes} />
      <span className={classes.quiet} aria-hidden>
        {least === most ? least : t('locations.range', { least: least ?? '', most: most ?? '' })}
      </span>
      <VisuallyHidden>{formatSizes(sizes, language)}</VisuallyHidden>
    </>
  )
}
