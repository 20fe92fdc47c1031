import { Button, Skeleton } from '@mantine/core'
import { Link } from 'react-router'

import type { Partner } from '../../../contract/interlink.ts'
import { formatSizes } from '../../../domain/catalogue/bandwidth.ts'
import type { CatalogueLocation } from '../../../domain/catalogue/locations.ts'
import { orderHosted } from '../../../domain/order/prefill.ts'
import { paths } from '../../features/navigation/paths.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { Panel } from '../../ui/layout/panel.tsx'
import { CutText } from '../../ui/text/cut-text.tsx'

import classes from './locations.module.css'

interface Props {
  partner: Partner
  /** Where it is present. */
  places: readonly CatalogueLocation[]
  isLoading: boolean
}

/** The locations that a partner serves; at each an order with it can begin if there is anything on offer. */
export function PartnerLocations({ partner, places, isLoading }: Props) {
  const { t, language } = useI18n()
  return (
    <Panel title={t('partner.locations')}>
      {isLoading ? (
        <div aria-busy="true" role="group" aria-label={t('common.loading')}>
          <Skeleton height={120} />
        </div>
      ) : places.length === 0 ? (
        <p className={classes.line}>{t('partner.locations.none')}</p>
      ) : null}
      <ul className={classes.partners}>
        {places.map(({ pop, region, refusal }) => (
          <li key={pop.id}>
            <span className={classes.served}>
              <Link to={paths.location({ region, id: pop.id })}>
                <CutText text={pop.display_name} kind="place" />
              </Link>
              <span className={refusal ? classes.refusal : classes.quiet}>
                {refusal
                  ? t(`locations.refused.${refusal}`)
                  : formatSizes(pop.available_link_bandwidths_mbps, language)}
              </span>
            </span>
            {refusal ? null : (
              <Button
                component={Link}
                to={paths.begunOrder(orderHosted({ region, popId: pop.id, partnerId: partner.id }))}
                variant="default"
                size="xs"
                aria-label={t('locations.order.with', { location: pop.display_name, partner: partner.name })}
              >
                {t('locations.order.short')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
