import { useParams } from 'react-router'

import type { Partner } from '../../../contract/interlink.ts'
import { orderHosted } from '../../../domain/order/prefill.ts'
import { OrderFromHere } from '../../features/links/order-from-here.tsx'
import { PartnerContact } from '../../features/links/partner-contact.tsx'
import { paths } from '../../features/navigation/paths.ts'
import { CopyValue } from '../../ui/controls/copy-value.tsx'
import { ErrorNote } from '../../ui/feedback/error-note.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { Columns } from '../../ui/layout/columns.tsx'
import { Fact, DetailList } from '../../ui/layout/detail-list.tsx'
import { Page } from '../../ui/layout/page.tsx'
import { Panel } from '../../ui/layout/panel.tsx'
import { Layer } from './layer.tsx'
import { OwnLinks } from './own-links.tsx'
import { PartnerLocations } from './partner-locations.tsx'
import { useRegionCatalogue } from './use-region-catalogue.ts'

import classes from './locations.module.css'

/** One partner of a region: who runs the session, how to reach it, where it is, and the customer's own links with it. */
export default function PartnerPage() {
  const { t } = useI18n()
  const params = useParams()
  const { region, partners, places, query } = useRegionCatalogue(params['region'])
  const partner = partners.find(({ id }) => id === params['partnerId'])
  if (!partner) throw query.error ?? new Error('the partner page is shown without its loader')
  const served = places.filter((place) => place.partners.includes(partner))
  const isSoldOut = !query.isPending && !query.error && !served.some(({ refusal }) => !refusal)
  return (
    <Page
      title={partner.name}
      parent={{ label: t('nav.locations'), path: paths.locations() }}
      actions={
        <OrderFromHere
          label={t('partner.order', { partner: partner.name })}
          answers={orderHosted({ region, partnerId: partner.id })}
          refused={isSoldOut ? t('partner.order.none') : undefined}
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
              <Fact term={t('links.column.region')}>{t(`region.${region}`)}</Fact>
              {partner.l3_connectivity === undefined ? null : (
                <Fact term={t('locations.layer')}>
                  <Layer partner={partner} />
                </Fact>
              )}
              <Fact term={t('partner.id')}>
                <CopyValue value={partner.id} label={t('partner.id')} isOffered />
              </Fact>
            </DetailList>
          </Panel>
        }
      >
        <Panel title={t('partner.reach')}>
          <p className={classes.line}>{t(`partner.layer.${layerOf(partner)}`)}</p>
          <p className={classes.line}>{t('partner.customer')}</p>
          {partner.contact_email || partner.portal_url ? (
            <PartnerContact partner={partner} />
          ) : (
            <p className={classes.line}>{t('partner.reach.none')}</p>
          )}
        </Panel>
        <PartnerLocations partner={partner} places={served} isLoading={query.isPending} />
        <OwnLinks
          region={region}
          only={{ partner_id: partner.id }}
          title={t('partner.links')}
          none={t('partner.links.none')}
        />
      </Columns>
    </Page>
  )
}

function layerOf({ l3_connectivity: isL3 }: Partner) {
  if (isL3 === undefined) return 'unknown'
  return isL3 ? 'l3' : 'l2'
}
