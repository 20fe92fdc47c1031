import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'

import type { Link } from '../../../../contract/interlink.ts'
import type { Region } from '../../../../contract/regions.ts'
import { popChoices, type PopChoice } from '../../../../domain/catalogue/offers.ts'
import { isStanding } from '../../../../domain/connectivity/redundancy.ts'
import { listTexts } from '../../../../domain/text/direction.ts'
import { dedicatedPopsQuery } from '../../../api/catalogue.ts'
import { linksQuery } from '../../../api/links.ts'
import { ChoiceList } from '../../../ui/controls/choice-list.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { Panel } from '../../../ui/layout/panel.tsx'
import { CapacityScale, CapacityStrip } from '../../../ui/status/capacity-strip.tsx'
import { useInUse } from '../begun/use-second-link.ts'
import { LocationSketch } from '../offers/location-sketch.tsx'
import { OwnLinksHere } from '../offers/own-links-here.tsx'
import { SharedSiteNote } from '../offers/shared-site-note.tsx'
import { useCatalogue, type Catalogue } from '../offers/use-catalogue.ts'
import { useOfferText } from '../offers/use-offer-text.ts'
import { LoadingOrError } from '../wizard/loading-or-error.tsx'
import { useOrderContext } from '../wizard/order-context.ts'
import { StepForm } from '../wizard/step-form.tsx'
import { useChoiceForm } from '../wizard/use-choice-form.ts'

import offers from '../offers/offers.module.css'
import classes from './location.module.css'

/** Where a hosted line connects to Scaleway; what is not available there is shown with the reason (acceptance 10). */
export function LocationStep() {
  const { draft } = useOrderContext()
  return draft.region ? <LocationChoice region={draft.region} /> : null
}

function LocationChoice({ region }: { region: Region }) {
  const catalogue = useCatalogue(region)
  // Only for remarks: if they cannot be read, the choice goes on without them.
  const links = useQuery(linksQuery({ region, projectId: null }))
  const dedicated = useQuery(dedicatedPopsQuery({ region }))
  if (!catalogue.isReady || links.isPending)
    return <LoadingOrError error={catalogue.error} retry={catalogue.retry} />
  return (
    <LocationForm
      region={region}
      catalogue={catalogue}
      links={links.data}
      dedicatedPopIds={dedicated.data ?? []}
    />
  )
}

interface FormProps {
  region: Region
  catalogue: Catalogue
  /** Of the region; undefined where they could not be read. */
  links: Link[] | undefined
  /** Where dedicated connections are available. */
  dedicatedPopIds: string[]
}

function LocationForm({ region, catalogue, links, dedicatedPopIds }: FormProps) {
  const { t } = useI18n()
  const { draft, answer } = useOrderContext()
  const offerText = useOfferText()
  const inUse = useInUse()
  const { pops, presence, partners } = catalogue
  const choices = popChoices({ pops, presence, partnerId: draft.partnerId })
  const open = choices.toSorted((a, b) => Number(b.selectable) - Number(a.selectable))
  const form = useChoiceForm(draft.popId, t('order.missing.location'), 'pop_id')

  /** A size that was chosen for another location stays where it can be had here too. */
  function keptBandwidth(popId: string) {
    const sizes = pops.find((pop) => pop.id === popId)?.available_link_bandwidths_mbps ?? []
    const { bandwidthMbps } = draft
    return bandwidthMbps !== undefined && sizes.includes(bandwidthMbps) ? { bandwidthMbps } : {}
  }

  function submit(choice: string) {
    if (!choices.some(({ pop, selectable }) => selectable && pop.id === choice)) {
      form.refuse(t('order.location.notThere'))
      return
    }
    answer({ popId: choice, ...keptBandwidth(choice) })
  }

  /** What is on offer, or why nothing is and the way out: another partner that is there. */
  function asideOf({ pop, reason }: PopChoice) {
    const own = (
      <OwnLinksHere count={links?.filter((link) => link.pop_id === pop.id && isStanding(link)).length} />
    )
    if (!reason) {
      const sizes = pop.available_link_bandwidths_mbps
      return (
        <span className={offers.offer}>
          <CapacityStrip sizes={sizes} />
          {own}
          <span className={offers.words}>{offerText(sizes)}</span>
        </span>
      )
    }
    const others =
      reason === 'partner-absent' ? partners.filter(({ id }) => presence.get(id)?.has(pop.id)) : []
    return (
      <span className={offers.offer}>
        <span className={offers.why}>
          {t(`offer.${reason}`)} {dedicatedPopIds.includes(pop.id) ? t('order.location.dedicated') : null}
          {others.map((partner) => (
            <Button
              key={partner.id}
              size="compact-xs"
              variant="subtle"
              onClick={() =>
                answer({ partnerId: partner.id, popId: pop.id, ...keptBandwidth(pop.id) }, presence)
              }
            >
              {t('order.location.withPartner', { partner: partner.name })}
            </Button>
          ))}
        </span>
        {own}
      </span>
    )
  }

  return (
    <StepForm
      errors={form.errors}
      submitCount={form.submitCount}
      isDirty={form.isDirty}
      hint={t('order.location.fixed')}
      onSubmit={form.submit(submit)}
    >
      <Panel title={t('order.location.in', { region: t(`region.${region}`) })}>
        <div className={classes.pick}>
          <div className={classes.list}>
            <div className={offers.head}>
              <span>{t('order.location.question')}</span>
              <span className={offers.offer}>
                <span>
                  {t('order.offered')}
                  <CapacityScale />
                </span>
                <span className={offers.own}>{t('order.location.yours')}</span>
              </span>
            </div>
            <ChoiceList
              isRows
              legend={t('order.location.question')}
              field={form.field}
              error={form.error}
              choices={open.map((each) => ({
                value: each.pop.id,
                label: each.pop.display_name,
                mark: inUse((link) => link.pop_id === each.pop.id),
                description: listTexts([each.pop.address, each.pop.city]),
                isRefused: each.reason !== undefined,
                aside: asideOf(each),
              }))}
            />
          </div>
          <div className={classes.side}>
            <LocationSketch pops={pops} chosen={form.choice} />
            <SharedSiteNote
              popId={form.choice}
              choices={choices}
              links={links ?? []}
              onChoose={form.choose}
            />
          </div>
        </div>
      </Panel>
    </StepForm>
  )
}
