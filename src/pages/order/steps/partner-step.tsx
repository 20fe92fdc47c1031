import { NativeSelect } from '@mantine/core'

import type { Partner } from '../../../../contract/interlink.ts'
import type { Region } from '../../../../contract/regions.ts'
import { partnerChoices } from '../../../../domain/catalogue/offers.ts'
import { listTexts } from '../../../../domain/text/direction.ts'
import { ChoiceList } from '../../../ui/controls/choice-list.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useKeptState } from '../../../ui/hooks/use-kept-state.ts'
import { AvailabilityGrid } from '../offers/availability-grid.tsx'
import { useCatalogue, type Catalogue } from '../offers/use-catalogue.ts'
import { LoadingOrError } from '../wizard/loading-or-error.tsx'
import { useOrderContext } from '../wizard/order-context.ts'
import { StepForm } from '../wizard/step-form.tsx'
import { useChoiceForm } from '../wizard/use-choice-form.ts'

import shared from '../order.module.css'
import classes from './steps.module.css'

/** Step 3, hosted: the partner, narrowed by a location for those who start from there (acceptance 9). */
export function PartnerStep({ region }: { region: Region }) {
  const catalogue = useCatalogue(region)
  if (!catalogue.isReady) return <LoadingOrError error={catalogue.error} retry={catalogue.retry} />
  return <PartnerForm region={region} catalogue={catalogue} />
}

function PartnerForm({ region, catalogue }: { region: Region; catalogue: Catalogue }) {
  const { t } = useI18n()
  const { draft, answer } = useOrderContext()
  const { partners, pops, presence } = catalogue
  const [popId, setPopId] = useKeptState('partner.location', draft.popId)
  const choices = partnerChoices({ partners, pops, presence, popId })
  const form = useChoiceForm(draft.partnerId, t('order.missing.partner'))

  function submit(choice: string) {
    if (!choices.some(({ partner, selectable }) => selectable && partner.id === choice)) {
      form.refuse(t('order.partner.notThere'))
      return
    }
    answer({ partnerId: choice, ...(popId ? { popId } : {}) }, presence)
  }

  const locationsOf = (partner: Partner) =>
    pops.filter((pop) => presence.get(partner.id)?.has(pop.id)).map((pop) => pop.display_name)

  return (
    <StepForm
      errors={form.errors}
      submitCount={form.submitCount}
      isDirty={form.isDirty}
      onSubmit={form.submit(submit)}
    >
      <p className={shared.intro}>{t('order.partner.customer')}</p>
      <ChoiceList
        legend={t('order.partner.question')}
        field={form.field}
        error={form.error}
        choices={choices.map(({ partner, reason }) => ({
          value: partner.id,
          label: partner.name,
          description: (
            <>
              <span>{listTexts(locationsOf(partner), ' · ')}</span>
              {partner.l3_connectivity === undefined ? null : (
                <span>{partner.l3_connectivity ? t('order.partner.l3') : t('order.partner.l2')}</span>
              )}
            </>
          ),
          refusal: reason ? t(`offer.${reason}`) : undefined,
        }))}
      />
      <AvailabilityGrid
        region={region}
        catalogue={catalogue}
        chosen={{ partnerId: draft.partnerId, popId }}
        onChoose={(partner, pop) => answer({ partnerId: partner.id, popId: pop.id }, presence, 2)}
      />
      <div className={classes.fields}>
        <NativeSelect
          label={t('order.partner.byLocation')}
          description={t('order.partner.byLocation.hint')}
          value={popId ?? ''}
          onChange={(event) => setPopId(event.currentTarget.value || undefined)}
          data={[
            { value: '', label: t('order.partner.anyLocation') },
            ...pops
              .filter((pop) => pop.available_link_bandwidths_mbps.length > 0)
              .map((pop) => ({ value: pop.id, label: pop.display_name })),
          ]}
        />
      </div>
    </StepForm>
  )
}
