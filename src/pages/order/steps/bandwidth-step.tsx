import { formatBandwidth } from '../../../../domain/catalogue/bandwidth.ts'
import { CAPACITY_SIZES } from '../../../../domain/catalogue/capacity.ts'
import { Note } from '../../../ui/feedback/note.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { Panel } from '../../../ui/layout/panel.tsx'
import { useOffer } from '../offers/use-offer.ts'
import { LoadingOrError } from '../wizard/loading-or-error.tsx'
import { useOrderContext } from '../wizard/order-context.ts'
import { StepForm } from '../wizard/step-form.tsx'
import { useAnswerTexts } from '../wizard/use-answer-texts.ts'
import { useChoiceForm } from '../wizard/use-choice-form.ts'

import classes from './bandwidth.module.css'

/** Only sizes that the location, or the port's remainder, can give (acceptance 11). */
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
  const { popId: location, connectionId: port } = useAnswerTexts()
  const given = draft.bandwidthMbps
  const form = useChoiceForm(
    given !== undefined && sizes.includes(given) ? String(given) : undefined,
    t('order.missing.bandwidth'),
    'bandwidth_mbps',
  )
  const cells = [...new Set([...CAPACITY_SIZES, ...sizes])].toSorted((a, b) => a - b)
  const { chosen, ...field } = form.field
  const errorId = 'choice-error'
  return (
    <StepForm
      errors={form.errors}
      submitCount={form.submitCount}
      isDirty={form.isDirty}
      hint={t('order.bandwidth.fixed')}
      onSubmit={form.submit((choice) => answer({ bandwidthMbps: Number(choice) }))}
    >
      <Panel title={t('order.bandwidth.at', { place: port ?? location ?? '' })}>
        <div
          role="radiogroup"
          id="field-choice"
          tabIndex={-1}
          aria-label={t('order.bandwidth.question')}
          aria-invalid={form.error ? true : undefined}
          aria-describedby={form.error ? errorId : undefined}
        >
          {form.error ? (
            <p id={errorId} className={classes.error}>
              {form.error}
            </p>
          ) : null}
          <div className={classes.sizes}>
            {cells.map((size) => {
              const [figure, unit] = formatBandwidth(size, language).split(/\s/u)
              const words = (
                <>
                  <span className={classes.figure}>{figure}</span> {unit}
                </>
              )
              return sizes.includes(size) ? (
                <label key={size} className={classes.size}>
                  <input type="radio" value={size} checked={chosen === String(size)} {...field} />
                  <span className={classes.cell} aria-hidden />
                  <span>{words}</span>
                </label>
              ) : (
                <span key={size} className={classes.size} data-missing>
                  <span className={classes.cell} aria-hidden />
                  <s>{words}</s>
                </span>
              )
            })}
          </div>
        </div>
        {cells.length > sizes.length ? <p className={classes.note}>{t('order.bandwidth.struck')}</p> : null}
      </Panel>
    </StepForm>
  )
}
