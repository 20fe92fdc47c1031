import { isRegion, REGIONS } from '../../../../contract/regions.ts'
import { useI18n } from '../../../i18n/i18n.tsx'
import { ChoiceList } from '../../../ui/choice-list.tsx'
import { useOrderContext } from '../order-context.ts'
import { StepForm } from '../step-form.tsx'
import { useChoiceForm } from '../use-choice-form.ts'

/** Step 2: the region of the VPC that the line leads to. */
export function RegionStep() {
  const { t } = useI18n()
  const { draft, answer } = useOrderContext()
  const form = useChoiceForm(draft.region, t('order.missing.region'))
  const { errors, submitCount, isDirty } = form.formState
  return (
    <StepForm
      errors={errors}
      submitCount={submitCount}
      isDirty={isDirty}
      onSubmit={(event) =>
        void form.handleSubmit(({ choice }) => {
          if (isRegion(choice)) answer({ region: choice })
        })(event)
      }
    >
      <ChoiceList
        legend={t('order.region.question')}
        field={form.register('choice')}
        error={errors.choice?.message}
        choices={REGIONS.map((region) => ({ value: region, label: t(`region.${region}`) }))}
      />
    </StepForm>
  )
}
