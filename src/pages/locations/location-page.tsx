import { Link, useParams } from 'react-router'

import { formatSizes } from '../../../domain/catalogue/bandwidth.ts'
import { orderHosted } from '../../../domain/order/prefill.ts'
import { listTexts } from '../../../domain/text/direction.ts'
import { OrderFromHere } from '../../features/links/order-from-here.tsx'
import { paths } from '../../features/navigation/paths.ts'
import { CopyValue } from '../../ui/controls/copy-value.tsx'
import { ErrorNote } from '../../ui/feedback/error-note.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { Columns } from '../../ui/layout/columns.tsx'
import { Fact, DetailList } from '../../ui/layout/detail-list.tsx'
import { Page } from '../../ui/layout/page.tsx'
import { Panel } from '../../ui/layout/panel.tsx'
import { OwnLinks } from './own-links.tsx'
import { PartnersHere } from './partners-here.tsx'
import { useRegionCatalogue } from './use-region-catalogue.ts'

import classes from './locations.module.css'

/** One location: who is there, what is on offer, and the customer's own links there. */
export default function LocationPage() {
  const { t, language } = useI18n()
  const params = useParams()
  const { region, places, query } = useRegionCatalogue(params['region'])
  const place = places.find(({ id }) => id === params['popId'])
  if (!place) throw query.error ?? new Error('the location page is shown without its loader')
  const { pop, partners } = place
  // Not known yet is no refusal.
  const refusal = query.isPending ? undefined : place.refusal
  return (
    <Page
      title={pop.display_name}
      parent={{ label: t('nav.locations'), path: paths.locations() }}
      actions={
        <OrderFromHere
          label={t('locations.order')}
          answers={orderHosted({ region, popId: pop.id })}
          refused={refusal && t(`locations.refused.${refusal}`)}
        />
      }
    >
      {query.error ? (
        <ErrorNote what={t('location.stale')} error={query.error} onRetry={query.refetch} />
      ) : null}
      <Columns
        side={
          <Panel title={t('location.facts')}>
            <DetailList>
              <Fact term={t('location.address')}>{listTexts([pop.address, pop.city])}</Fact>
              <Fact term={t('location.provider')}>{pop.hosting_provider_name}</Fact>
              <Fact term={t('links.column.region')}>{t(`region.${region}`)}</Fact>
              <Fact term={t('location.dedicated')}>
                {place.hasDedicated === undefined ? (
                  '…'
                ) : place.hasDedicated ? (
                  <>
                    {t('location.dedicated.yes')}.{' '}
                    <Link to={paths.connections()}>{t('location.dedicated.how')}</Link>
                  </>
                ) : (
                  t('location.dedicated.no')
                )}
              </Fact>
              <Fact term={t('location.id')}>
                <CopyValue value={pop.id} label={t('location.id')} isOffered />
              </Fact>
            </DetailList>
          </Panel>
        }
      >
        <Panel title={t('location.partners')}>
          {pop.available_link_bandwidths_mbps.length > 0 ? (
            <p className={classes.line}>
              {t('location.bandwidths')}{' '}
              <strong>{formatSizes(pop.available_link_bandwidths_mbps, language)}</strong>
            </p>
          ) : (
            <p className={classes.refusal}>{t('locations.refused.no-bandwidth')}</p>
          )}
          {partners.length === 0 && !query.isPending ? (
            <p className={classes.line}>{t('location.partners.none')}</p>
          ) : null}
          <PartnersHere place={place} />
        </Panel>
        <OwnLinks
          region={region}
          only={{ pop_id: pop.id }}
          title={t('location.links')}
          none={t('location.links.none')}
        />
      </Columns>
    </Page>
  )
}
