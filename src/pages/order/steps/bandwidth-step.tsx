import { formatBandwidth } from '../../../../domain/catalogue/bandwidth.ts'
import { ChoiceList } from '../../../ui/controls/choice-list.tsx'
import { Note } from '../../../ui/feedback/note.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useOffer } from '../offers/use-offer.ts'
import { LoadingOrError } from '../wizard/loading-or-error.tsx'
import { useOrderContext } from '../wizard/order-context.ts'
import { StepForm } from '../wizard/step-form.tsx'
import { useChoiceForm } from '../wizard/use-choice-form.ts'

/** Step 5: only sizes that the location, or the port's remainder, can give (acceptance 11). */
export function BandwidthStep() {
  const { t } = useI18n()
  const offer = useOffer()
  if (!offer.sizes) return <LoadingOrError error={offer.error} retry={offer.retry} />
  if (offer.sizes.length === 0) return <Note tone="needs-you">{t('order.bandwidth.none')}</Note>
  return <BandwidthForm sizes={offer.sizes} />
}

function BandwidthForm({ sizes }: { sizes: number[] }) {
  const { t, language } = useI18n()
  const { draft, answer } = useOrderContext()
  const given = draft.bandwidthMbps
  const form = useChoiceForm(
    given !== undefined && sizes.includes(given) ? String(given) : undefined,
    t('order.missing.bandwidth'),
  )
  return (
    <StepForm
      errors={form.errors}
      submitCount={form.submitCount}
      isDirty={form.isDirty}
      onSubmit={form.submit((choice) => answer({ bandwidthMbps: Number(choice) }))}
    >
      <ChoiceList
        legend={t('order.bandwidth.question')}
        field={form.field}
        error={form.error}
        choices={sizes.map((size) => ({ value: String(size), label: formatBandwidth(size, language) }))}
      />
    </StepForm>
  )
}
