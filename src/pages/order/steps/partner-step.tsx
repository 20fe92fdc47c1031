import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'

import type { Partner, Pop } from '../../../../contract/interlink.ts'
import type { Region } from '../../../../contract/regions.ts'
import { partnerChoices } from '../../../../domain/catalogue/offers.ts'
import { dedicatedPopsQuery } from '../../../api/catalogue.ts'
import { ChoiceList } from '../../../ui/controls/choice-list.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useKeptState } from '../../../ui/hooks/use-kept-state.ts'
import { Panel } from '../../../ui/layout/panel.tsx'
import { CapacityScale, CapacityStrip } from '../../../ui/status/capacity-strip.tsx'
import { useInUse } from '../begun/use-second-link.ts'
import { useCatalogue, type Catalogue } from '../offers/use-catalogue.ts'
import { useOfferText } from '../offers/use-offer-text.ts'
import { LoadingOrError } from '../wizard/loading-or-error.tsx'
import { useOrderContext } from '../wizard/order-context.ts'
import { StepForm } from '../wizard/step-form.tsx'
import { useChoiceForm } from '../wizard/use-choice-form.ts'

import offers from '../offers/offers.module.css'

/**
 * The partner of a hosted link, with what it has on offer where; narrowed by a location for those who start from there
 * (acceptance 9). A location of a partner answers both questions at once.
 */
export function PartnerStep({ region }: { region: Region }) {
  const catalogue = useCatalogue(region)
  if (!catalogue.isReady) return <LoadingOrError error={catalogue.error} retry={catalogue.retry} />
  return <PartnerForm region={region} catalogue={catalogue} />
}

function PartnerForm({ region, catalogue }: { region: Region; catalogue: Catalogue }) {
  const { t } = useI18n()
  const { draft, answer } = useOrderContext()
  const { partners, pops, presence } = catalogue
  // Not the question itself: while it is not known, nothing is said of it.
  const { data: dedicated = [] } = useQuery(dedicatedPopsQuery({ region }))
  const [popId, setPopId] = useKeptState('partner.location', draft.popId, { overReload: true })
  const inUse = useInUse()
  const choices = partnerChoices({ partners, pops, presence, popId })
  const form = useChoiceForm(draft.partnerId, t('order.missing.partner'), 'partner_id')

  function submit(choice: string) {
    if (!choices.some(({ partner, selectable }) => selectable && partner.id === choice)) {
      form.refuse(t('order.partner.notThere'))
      return
    }
    answer({ partnerId: choice, ...(popId ? { popId } : {}) }, presence)
  }

  return (
    <StepForm
      errors={form.errors}
      submitCount={form.submitCount}
      isDirty={form.isDirty}
      hint={t('order.partner.fixed')}
      onSubmit={form.submit(submit)}
    >
      <Panel
        title={t('order.partner.in', { region: t(`region.${region}`) })}
        aside={
          <NativeSelect
            size="xs"
            aria-label={t('order.partner.byLocation')}
            value={popId ?? ''}
            onChange={(event) => setPopId(event.currentTarget.value || undefined)}
            data={[
              { value: '', label: t('order.partner.anyLocation') },
              ...pops
                .filter((pop) => pop.available_link_bandwidths_mbps.length > 0)
                .map((pop) => ({
                  value: pop.id,
                  label: t('order.partner.atLocation', { location: pop.display_name }),
                })),
            ]}
          />
        }
      >
        <div className={offers.head}>
          <span>{t('order.partner.locations')}</span>
          <span className={offers.strip}>
            {t('order.offered')}
            <CapacityScale />
          </span>
        </div>
        <ChoiceList
          isRows
          legend={t('order.partner.question')}
          field={form.field}
          error={form.error}
          choices={choices.map(({ partner, reason }) => ({
            value: partner.id,
            label: partner.name,
            mark: inUse((link) => link.partner?.partner_id === partner.id),
            description:
              partner.l3_connectivity === undefined
                ? undefined
                : partner.l3_connectivity
                  ? t('order.partner.l3')
                  : t('order.partner.l2'),
            refusal: reason ? t(`offer.${reason}`) : undefined,
            below: (
              <ul
                className={offers.places}
                aria-label={t('order.partner.locationsOf', { partner: partner.name })}
              >
                {pops
                  .filter((pop) => presence.get(partner.id)?.has(pop.id) && (!popId || pop.id === popId))
                  .map((pop) => (
                    <Place
                      key={pop.id}
                      partner={partner}
                      pop={pop}
                      isChosen={draft.partnerId === partner.id && draft.popId === pop.id}
                      onChoose={() => answer({ partnerId: partner.id, popId: pop.id }, presence, 2)}
                    />
                  ))}
              </ul>
            ),
          }))}
        />
      </Panel>
      <p className={offers.why}>
        {t('order.partner.customer')}{' '}
        {dedicated.length > 0
          ? t('order.partner.dedicated', {
              locations: pops
                .filter(({ id }) => dedicated.includes(id))
                .map((pop) => pop.display_name)
                .join(', '),
            })
          : null}
      </p>
    </StepForm>
  )
}

interface PlaceProps {
  partner: Partner
  pop: Pop
  isChosen: boolean
  onChoose: () => void
}

/** A partner's location, and what is on offer there; pressing it chooses both. */
function Place({ partner, pop, isChosen, onChoose }: PlaceProps) {
  const { t } = useI18n()
  const offerText = useOfferText()
  const sizes = pop.available_link_bandwidths_mbps
  const words = offerText(sizes)
  return (
    <li>
      {sizes.length > 0 ? (
        <button
          type="button"
          aria-pressed={isChosen}
          aria-label={t('order.grid.choose', {
            partner: partner.name,
            location: pop.display_name,
            sizes: words,
          })}
          onClick={onChoose}
        >
          {pop.display_name}
        </button>
      ) : (
        <span className={offers.absent}>{pop.display_name}</span>
      )}
      <span className={offers.strip}>
        <CapacityStrip sizes={sizes} />
        <span className={offers.words}>{words}</span>
      </span>
    </li>
  )
}
