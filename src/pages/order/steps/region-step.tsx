import { isRegion, REGIONS } from '../../../../contract/regions.ts'
import { usePrefetchedQuery } from '../../../api/query.ts'
import { sessionQuery } from '../../../api/session.ts'
import { ChoiceList } from '../../../ui/controls/choice-list.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useOrderContext } from '../wizard/order-context.ts'
import { StepForm } from '../wizard/step-form.tsx'
import { useChoiceForm } from '../wizard/use-choice-form.ts'

/** Step 2: the region of the VPC that the line leads to. */
export function RegionStep() {
  const { t } = useI18n()
  const { draft, answer } = useOrderContext()
  const { default_region: ofAccount } = usePrefetchedQuery(sessionQuery(null))
  const form = useChoiceForm(draft.region ?? ofAccount, t('order.missing.region'))
  return (
    <StepForm
      errors={form.errors}
      submitCount={form.submitCount}
      isDirty={form.isDirty}
      onSubmit={form.submit((choice) => {
        if (isRegion(choice)) answer({ region: choice })
      })}
    >
      <ChoiceList
        legend={t('order.region.question')}
        field={form.field}
        error={form.error}
        choices={REGIONS.map((region) => ({ value: region, label: t(`region.${region}`) }))}
      />
    </StepForm>
  )
}
