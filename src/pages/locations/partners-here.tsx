import { Button } from '@mantine/core'
import { Link } from 'react-router'

import type { CatalogueLocation } from '../../../domain/catalogue/locations.ts'
import { orderHosted } from '../../../domain/order/prefill.ts'
import { paths } from '../../features/navigation/paths.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { CutText } from '../../ui/text/cut-text.tsx'
import { Layer } from './layer.tsx'

import classes from './locations.module.css'

/** The partners of a location; with each an order can begin if the location has anything to offer. */
export function PartnersHere({ place: { pop, region, partners, refusal } }: { place: CatalogueLocation }) {
  const { t } = useI18n()
  if (partners.length === 0) return null
  return (
    <ul className={classes.partners}>
      {partners.map((partner) => (
        <li key={partner.id}>
          <span>
            <Link to={paths.partner({ region, id: partner.id })}>
              <CutText text={partner.name} kind="company" />
            </Link>{' '}
            <span className={classes.quiet}>
              <Layer partner={partner} />
            </span>
          </span>
          {refusal ? null : (
            <Button
              component={Link}
              to={paths.begunOrder(orderHosted({ region, popId: pop.id, partnerId: partner.id }))}
              variant="subtle"
              size="compact-xs"
              aria-label={t('locations.order.with', { location: pop.display_name, partner: partner.name })}
            >
              {t('locations.order.short')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
