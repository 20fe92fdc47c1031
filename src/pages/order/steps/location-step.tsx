import { useQuery } from '@tanstack/react-query'

import type { Link } from '../../../../contract/interlink.ts'
import type { Region } from '../../../../contract/regions.ts'
import { formatBandwidth } from '../../../../domain/catalogue/bandwidth.ts'
import { popChoices } from '../../../../domain/catalogue/offers.ts'
import { listTexts } from '../../../../domain/text/direction.ts'
import { dedicatedPopsQuery } from '../../../api/catalogue.ts'
import { connectionsQuery } from '../../../api/connections.ts'
import { linksQuery } from '../../../api/links.ts'
import { ChoiceList } from '../../../ui/controls/choice-list.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { SharedSiteNote } from '../offers/shared-site-note.tsx'
import { useCatalogue, type Catalogue } from '../offers/use-catalogue.ts'
import { LoadingOrError } from '../wizard/loading-or-error.tsx'
import { useOrderContext } from '../wizard/order-context.ts'
import { StepForm } from '../wizard/step-form.tsx'
import { useChoiceForm } from '../wizard/use-choice-form.ts'

/** Step 4: where the line enters Scaleway; what is not available there is shown with the reason (acceptance 10). */
export function LocationStep() {
  const { draft } = useOrderContext()
  return draft.region ? <LocationChoice region={draft.region} /> : null
}

function LocationChoice({ region }: { region: Region }) {
  const { draft } = useOrderContext()
  const catalogue = useCatalogue(region)
  const connections = useQuery({
    ...connectionsQuery({ region, projectId: null }),
    enabled: draft.kind === 'self-hosted',
  })
  // Only for a remark: if they cannot be read, the choice goes on without it.
  const links = useQuery(linksQuery({ region, projectId: null }))
  const dedicated = useQuery(dedicatedPopsQuery({ region }))
  const isWaiting = draft.kind === 'self-hosted' && connections.data === undefined
  if (!catalogue.isReady || isWaiting || links.isPending) {
    return (
      <LoadingOrError
        error={catalogue.error ?? connections.error}
        retry={() => {
          catalogue.retry()
          if (connections.isError) void connections.refetch()
        }}
      />
    )
  }
  const port = connections.data?.find((connection) => connection.id === draft.connectionId)
  return (
    <LocationForm
      catalogue={catalogue}
      connectionPopId={port?.pop_id}
      links={links.data ?? []}
      dedicatedPopIds={dedicated.data ?? []}
    />
  )
}

interface FormProps {
  catalogue: Catalogue
  connectionPopId: string | undefined
  /** Of the region. */
  links: Link[]
  /** Where dedicated connections are available. */
  dedicatedPopIds: string[]
}

function LocationForm({ catalogue, connectionPopId, links, dedicatedPopIds }: FormProps) {
  const { t, language } = useI18n()
  const { draft, answer } = useOrderContext()
  const { pops, presence } = catalogue
  const choices = popChoices({ pops, presence, partnerId: draft.partnerId, connectionPopId })
  const form = useChoiceForm(draft.popId, t('order.missing.location'))

  function submit(choice: string) {
    if (!choices.some(({ pop, selectable }) => selectable && pop.id === choice)) {
      form.refuse(t('order.location.notThere'))
      return
    }
    answer({ popId: choice })
  }

  return (
    <StepForm
      errors={form.errors}
      submitCount={form.submitCount}
      isDirty={form.isDirty}
      onSubmit={form.submit(submit)}
    >
      <ChoiceList
        legend={t('order.location.question')}
        field={form.field}
        error={form.error}
        choices={choices.map(({ pop, reason }) => {
          const sizes = pop.available_link_bandwidths_mbps
          const [least, most] = [Math.min(...sizes), Math.max(...sizes)]
          return {
            value: pop.id,
            label: pop.display_name,
            description: (
              <>
                <span>{listTexts([pop.address, pop.city])}</span>
                {sizes.length > 0 && draft.kind === 'hosted' ? (
                  <span>
                    {t('order.location.sizes', {
                      least: formatBandwidth(least, language),
                      most: formatBandwidth(most, language),
                    })}
                  </span>
                ) : null}
                {draft.kind === 'hosted' && reason && dedicatedPopIds.includes(pop.id) ? (
                  <span>{t('order.location.dedicated')}</span>
                ) : null}
              </>
            ),
            refusal: reason ? t(`offer.${reason}`) : undefined,
          }
        })}
      />
      {draft.kind === 'hosted' ? (
        <SharedSiteNote popId={form.choice} choices={choices} links={links} onChoose={form.choose} />
      ) : null}
    </StepForm>
  )
}
