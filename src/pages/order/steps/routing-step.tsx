import { zodResolver } from '@hookform/resolvers/zod'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Controller } from 'react-hook-form'
import * as z from 'zod/mini'

import type { RoutingPolicy } from '../../../../contract/interlink.ts'
import type { Region } from '../../../../contract/regions.ts'
import type { Vpc } from '../../../../contract/vpc.ts'
import { FAMILY_NAMES, type Family } from '../../../../domain/link/configuration.ts'
import { suggestName } from '../../../../domain/order/draft.ts'
import { listTexts } from '../../../../domain/text/direction.ts'
import { checkName } from '../../../../domain/text/link-name.ts'
import { normaliseTags } from '../../../../domain/text/tags.ts'
import { popsQuery } from '../../../api/catalogue.ts'
import { linksQuery } from '../../../api/links.ts'
import { routingPoliciesQuery } from '../../../api/routing-policies.ts'
import { privateNetworksQuery } from '../../../api/vpc-networks.ts'
import { vpcsQuery } from '../../../api/vpcs.ts'
import { useForeignProject } from '../../../features/projects/foreign-project.ts'
import { CreatePolicy } from '../../../features/routing-policies/create-policy.tsx'
import { UncoveredSubnets } from '../../../features/routing-policies/vpc-subnets.tsx'
import { TagField } from '../../../ui/controls/tag-field.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useKeptForm } from '../../../ui/hooks/use-kept-form.ts'
import { useKeptState } from '../../../ui/hooks/use-kept-state.ts'
import { Panel } from '../../../ui/layout/panel.tsx'
import { LoadingOrError } from '../wizard/loading-or-error.tsx'
import { useOrderContext } from '../wizard/order-context.ts'
import { StepForm } from '../wizard/step-form.tsx'
import { useOrderProject } from '../wizard/use-order-project.ts'
import { useShownRejections } from '../wizard/use-shown-rejections.ts'

import classes from './steps.module.css'

const FAMILIES: { family: Family; field: 'v4' | 'v6' }[] = [
  { family: 'ipv4', field: 'v4' },
  { family: 'ipv6', field: 'v6' },
]

/**
 * What can be changed at any time: the VPC that the line leads to, one policy for each IP version, chosen or made here,
 * the name and the tags. All but the name may be left open.
 */
export function RoutingStep() {
  const { draft } = useOrderContext()
  return draft.region ? <RoutingChoice region={draft.region} /> : null
}

function RoutingChoice({ region }: { region: Region }) {
  const { draft } = useOrderContext()
  const policies = useQuery(routingPoliciesQuery({ region }))
  // Not the step's own question: if they cannot be read, the one chosen before is all there is.
  const vpcs = useQuery(vpcsQuery({ region }))
  // The suggested name needs both; if they cannot be loaded, naming works without it.
  const links = useQuery(linksQuery({ region, projectId: null }))
  const pops = useQuery(popsQuery({ region }))
  if (!policies.data || vpcs.isPending || links.isPending || pops.isPending)
    return <LoadingOrError error={policies.error} retry={() => void policies.refetch()} />
  const chosen = draft.vpcId === undefined ? [] : [{ id: draft.vpcId, name: draft.vpcId }]
  const pop = pops.data?.find((each) => each.id === draft.popId)
  const taken = (links.data ?? []).map((link) => link.name)
  return (
    <RoutingForm
      region={region}
      policies={policies.data}
      vpcs={vpcs.data ?? chosen}
      suggestion={suggestName(draft, pop?.display_name, taken)}
      taken={taken}
    />
  )
}

interface FormProps {
  region: Region
  policies: RoutingPolicy[]
  vpcs: (Pick<Vpc, 'id' | 'name'> & { project_id?: string })[]
  /** A name that no other link of the region has. */
  suggestion: string
  /** Names of the region's links. */
  taken: string[]
}

function RoutingForm({ region, policies, vpcs, suggestion, taken }: FormProps) {
  const { t } = useI18n()
  const { draft, answer } = useOrderContext()
  const [creating, setCreating] = useKeptState<Family | undefined>('routing.creating', undefined)
  const projectId = useOrderProject()
  const known = (id: string | undefined, among: { id: string }[] = policies) =>
    among.some((each) => each.id === id) ? (id ?? '') : ''
  const schema = z.object({
    vpc: z.string(),
    v4: z.string(),
    v6: z.string(),
    name: z.string().check((context) => {
      const name = checkName(context.value)
      if (!name.ok)
        context.issues.push({ code: 'custom', input: context.value, message: t(`order.name.${name.reason}`) })
    }),
    tags: z.array(z.string()),
  })
  const form = useKeptForm('routing', {
    resolver: zodResolver(schema),
    overReload: true,
    // The summary of errors takes the focus (acceptance 5).
    shouldFocusError: false,
    defaultValues: {
      vpc: known(draft.vpcId, vpcs),
      v4: known(draft.policyV4Id),
      v6: known(draft.policyV6Id),
      name: draft.name ?? suggestion,
      tags: draft.tags,
    },
  })
  useShownRejections(form.setError, {
    v4: 'routing_policy_v4_id',
    v6: 'routing_policy_v6_id',
    name: 'name',
    tags: 'tags',
  })
  const { errors, submitCount, isDirty } = form.formState
  const [vpcId, ...policyIds] = form.watch(['vpc', 'v4', 'v6'])
  const vpc = vpcs.find((each) => each.id === vpcId)
  // Only for what is said of the subnets.
  const { data: networks } = useQuery({
    ...privateNetworksQuery({ region, vpcId }),
    enabled: vpcId !== '',
  })
  const isTaken = taken.includes(form.watch('name').trim())
  const foreign = useForeignProject(projectId)
  const option = (item: { id: string; name: string; project_id?: string }) => ({
    value: item.id,
    label: listTexts([item.name, foreign(item)], ' · '),
  })

  if (creating) {
    return (
      <CreatePolicy
        region={region}
        projectId={projectId}
        family={creating}
        vpc={vpc}
        onDone={(policyId) => {
          setCreating(undefined)
          if (policyId) form.setValue(creating === 'ipv4' ? 'v4' : 'v6', policyId)
        }}
      />
    )
  }
  return (
    <StepForm
      errors={errors}
      submitCount={submitCount}
      isDirty={isDirty}
      hint={t('order.routing.hint')}
      onSubmit={(event) =>
        void form.handleSubmit((chosen) =>
          answer({
            policyV4Id: chosen.v4 || undefined,
            policyV6Id: chosen.v6 || undefined,
            routingSkipped: !chosen.v4 && !chosen.v6,
            vpcId: chosen.vpc || undefined,
            name: chosen.name.trim(),
            tags: normaliseTags(chosen.tags),
          }),
        )(event)
      }
    >
      <Panel title={t('order.short.routing')} clause={t('order.routing.why')}>
        <div className={classes.fields}>
          <NativeSelect
            id="field-vpc"
            label={t('order.routing.vpc')}
            description={t('order.routing.vpc.hint')}
            {...form.register('vpc')}
            data={[{ value: '', label: t('order.routing.noVpc') }, ...vpcs.map(option)]}
          />
          {FAMILIES.map(({ family, field }, index) => (
            <div key={family} className={classes.slot}>
              <NativeSelect
                id={`field-${field}`}
                label={t('order.routing.policy', { family: FAMILY_NAMES[family] })}
                error={errors[field]?.message}
                {...form.register(field)}
                data={[
                  { value: '', label: t('order.routing.none') },
                  ...policies.filter((policy) => policy.is_ipv6 === (family === 'ipv6')).map(option),
                ]}
              />
              {networks ? (
                <UncoveredSubnets
                  networks={networks}
                  family={family}
                  outgoing={policies.find(({ id }) => id === policyIds[index])?.prefix_filter_out ?? []}
                />
              ) : null}
              <Button size="xs" variant="default" onClick={() => setCreating(family)}>
                {t('order.routing.create', { family: FAMILY_NAMES[family] })}
              </Button>
            </div>
          ))}
        </div>
      </Panel>
      <Panel title={t('order.short.name')}>
        <div className={classes.fields}>
          <TextInput
            id="field-name"
            label={t('order.name.label')}
            description={isTaken ? t('order.name.taken') : undefined}
            error={errors.name?.message}
            {...form.register('name')}
          />
          <Controller
            control={form.control}
            name="tags"
            render={({ field, fieldState }) => (
              <TagField
                label={`${t('order.tags')} (${t('common.optional')})`}
                tags={field.value}
                error={fieldState.error?.message}
                onChange={field.onChange}
              />
            )}
          />
        </div>
      </Panel>
    </StepForm>
  )
}
