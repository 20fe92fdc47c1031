import { ChoiceList } from '../../../ui/controls/choice-list.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useOrderContext } from '../wizard/order-context.ts'
import { StepForm } from '../wizard/step-form.tsx'
import { useChoiceForm } from '../wizard/use-choice-form.ts'

/** Step 1: whose port the line uses. */
export function ConnectionStep() {
  const { t } = useI18n()
  const { draft, answer } = useOrderContext()
  const form = useChoiceForm(draft.kind, t('order.missing.kind'))
  return (
    <StepForm
      errors={form.errors}
      submitCount={form.submitCount}
      isDirty={form.isDirty}
      onSubmit={form.submit((choice) =>
        answer({ kind: choice === 'self-hosted' ? 'self-hosted' : 'hosted' }),
      )}
    >
      <ChoiceList
        legend={t('order.connection.question')}
        field={form.field}
        error={form.error}
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
