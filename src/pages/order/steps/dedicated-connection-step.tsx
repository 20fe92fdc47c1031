import { zodResolver } from '@hookform/resolvers/zod'
import { TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import * as z from 'zod/mini'

import type { DedicatedConnection, Link, Pop } from '../../../../contract/interlink.ts'
import type { Region } from '../../../../contract/regions.ts'
import { checkAsn } from '../../../../domain/catalogue/asn.ts'
import { formatBandwidth } from '../../../../domain/catalogue/bandwidth.ts'
import { portRefusal, portUse } from '../../../../domain/catalogue/port.ts'
import { checkVlan } from '../../../../domain/catalogue/vlan.ts'
import { toRanges, rangesText } from '../../../../domain/text/ranges.ts'
import { popsQuery } from '../../../api/catalogue.ts'
import { connectionsQuery } from '../../../api/connections.ts'
import { linksQuery } from '../../../api/links.ts'
import { ChoiceList } from '../../../ui/controls/choice-list.tsx'
import { Note } from '../../../ui/feedback/note.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useKeptForm } from '../../../ui/hooks/use-kept-form.ts'
import { CapacityBar } from '../../../ui/status/capacity-bar.tsx'
import { connectionStatusName } from '../../../ui/status/connection-status.tsx'
import { LoadingOrError } from '../wizard/loading-or-error.tsx'
import { useOrderContext } from '../wizard/order-context.ts'
import { StepForm } from '../wizard/step-form.tsx'
import { useShownRejections } from '../wizard/use-shown-rejections.ts'

import classes from './steps.module.css'

/** Step 3, self-hosted: the port, and the VLAN and AS number on it. */
export function DedicatedConnectionStep({ region }: { region: Region }) {
  const { t } = useI18n()
  const connections = useQuery(connectionsQuery({ region, projectId: null }))
  const links = useQuery(linksQuery({ region, projectId: null }))
  const pops = useQuery(popsQuery({ region }))
  const queries = [connections, links, pops]
  if (!connections.data || !links.data || !pops.data) {
    return (
      <LoadingOrError
        error={queries.find((query) => query.error)?.error ?? null}
        retry={() => queries.forEach((query) => void query.refetch())}
      />
    )
  }
  if (connections.data.length === 0) {
    return (
      <Note tone="needs-you" title={t('order.port.none', { region: t(`region.${region}`) })}>
        <p>{t('port.howTo')}</p>
      </Note>
    )
  }
  return <PortForm connections={connections.data} links={links.data} pops={pops.data} />
}

interface FormProps {
  connections: DedicatedConnection[]
  links: Link[]
  pops: Pop[]
}

function PortForm({ connections, links, pops }: FormProps) {
  const { t, language } = useI18n()
  const { draft, answer } = useOrderContext()
  const form = useKeptForm('port', {
    resolver: zodResolver(portSchema()),
    overReload: true,
    // The summary of errors takes the focus (acceptance 5).
    shouldFocusError: false,
    defaultValues: {
      connectionId: draft.connectionId ?? '',
      vlan: draft.vlan === undefined ? '' : String(draft.vlan),
      peerAsn: draft.peerAsn === undefined ? '' : String(draft.peerAsn),
    },
  })
  useShownRejections(form.setError, {
    connectionId: 'connection_id',
    vlan: 'vlan',
    peerAsn: 'peer_asn',
  })
  const { errors, submitCount, isDirty } = form.formState
  const chosen = connections.find((connection) => connection.id === form.watch('connectionId'))
  const vlans = chosen ? portUse(chosen, links).vlans : undefined
  const taken = vlans?.taken.length
    ? t('order.port.vlan.taken', { vlans: rangesText(toRanges(vlans.taken)) })
    : ''

  /** Why nothing can be ordered on it, in words. */
  function refusalOf(connection: DedicatedConnection): string | undefined {
    const reason = portRefusal(connection, portUse(connection, links))
    return reason && t(`port.refused.${reason}`, { status: connectionStatusName(connection.status, t) })
  }

  /** The rules need what the form cannot know by itself: the port's range and what is taken on it. All faults are found at once. */
  function portSchema() {
    return z.object({ connectionId: z.string(), vlan: z.string(), peerAsn: z.string() }).check((context) => {
      const values = context.value
      const add = (field: keyof typeof values, message: string) =>
        context.issues.push({ code: 'custom', input: values[field], path: [field], message })
      const connection = connections.find((each) => each.id === values.connectionId)
      // One that came by the address may be refused since.
      const refusal = connection ? refusalOf(connection) : t('order.missing.connection')
      if (refusal) add('connectionId', refusal)
      if (connection && values.vlan.trim() !== '') {
        const vlan = checkVlan(values.vlan, connection, links)
        if (!vlan.ok) add('vlan', t(`vlan.${vlan.reason}`))
      }
      if (values.peerAsn.trim() !== '') {
        const asn = checkAsn(values.peerAsn)
        if (!asn.ok) add('peerAsn', t(`asn.${asn.reason}`))
      }
    })
  }

  const submit = form.handleSubmit((values) => {
    const connection = connections.find((each) => each.id === values.connectionId)
    if (!connection) return
    const vlan = checkVlan(values.vlan, connection, links)
    const asn = checkAsn(values.peerAsn)
    // A port is in one place, so the location follows from it.
    answer({
      connectionId: connection.id,
      vlan: vlan.ok ? vlan.value : undefined,
      peerAsn: asn.ok ? asn.value : undefined,
      popId: connection.pop_id,
    })
  })

  return (
    <StepForm
      errors={errors}
      submitCount={submitCount}
      isDirty={isDirty}
      hint={t('order.port.fixed')}
      onSubmit={(event) => void submit(event)}
    >
      <ChoiceList
        legend={t('order.port.question')}
        field={form.register('connectionId')}
        error={errors.connectionId?.message}
        choices={connections.map((connection) => {
          const use = portUse(connection, links)
          const count = t('port.links', { count: use.links.length })
          return {
            value: connection.id,
            label: connection.name,
            description: (
              <>
                <span>{pops.find((pop) => pop.id === connection.pop_id)?.display_name}</span>
                <CapacityBar
                  shares={use.links.map(({ id, bandwidth_mbps }) => ({ id, size: bandwidth_mbps }))}
                  total={connection.bandwidth_mbps}
                  label={count}
                />
                <span>{count}</span>
                <span>
                  {t('port.free', {
                    free: formatBandwidth(use.free, language),
                    size: formatBandwidth(connection.bandwidth_mbps, language),
                  })}
                </span>
              </>
            ),
            refusal: refusalOf(connection),
          }
        })}
      />
      <div className={classes.fields}>
        <TextInput
          id="field-vlan"
          label={`VLAN (${t('common.optional')})`}
          description={
            vlans
              ? `${t('order.port.vlan.range', { start: vlans.range.start, end: vlans.range.end })} ${taken}`
              : t('order.port.vlan.hint')
          }
          inputMode="numeric"
          error={errors.vlan?.message}
          {...form.register('vlan')}
        />
        <TextInput
          id="field-peerAsn"
          label={`${t('order.port.asn')} (${t('common.optional')})`}
          description={t('order.port.asn.hint')}
          inputMode="numeric"
          error={errors.peerAsn?.message}
          {...form.register('peerAsn')}
        />
      </div>
    </StepForm>
  )
}
