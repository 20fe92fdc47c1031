import { useI18n } from '../../../i18n/i18n.tsx'
import { ChoiceList } from '../../../ui/choice-list.tsx'
import { useOrderContext } from '../order-context.ts'
import { StepForm } from '../step-form.tsx'
import { useChoiceForm } from '../use-choice-form.ts'

/** Step 1: whose port the line uses. */
export function ConnectionStep() {
  const { t } = useI18n()
  const { draft, answer } = useOrderContext()
  const form = useChoiceForm(draft.kind, t('order.missing.kind'))
  const { errors, submitCount, isDirty } = form.formState
  return (
    <StepForm
      errors={errors}
      submitCount={submitCount}
      isDirty={isDirty}
      onSubmit={(event) =>
        void form.handleSubmit(({ choice }) =>
          answer({ kind: choice === 'self-hosted' ? 'self-hosted' : 'hosted' }),
        )(event)
      }
    >
      <ChoiceList
        legend={t('order.connection.question')}
        field={form.register('choice')}
        error={errors.choice?.message}
        choices={[
          { value: 'hosted', label: t('kind.hosted'), description: t('order.connection.hosted') },
          {
            value: 'self-hosted',
            label: t('kind.self-hosted'),
            description: t('order.connection.selfHosted'),
          },
        ]}
      />
    </StepForm>
  )
}
