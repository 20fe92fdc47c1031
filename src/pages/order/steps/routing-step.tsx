import { Button, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'

import type { RoutingPolicy } from '../../../../contract/interlink.ts'
import type { Region } from '../../../../contract/regions.ts'
import type { Vpc } from '../../../../contract/vpc.ts'
import { FAMILY_NAMES, type Family } from '../../../../domain/link/configuration.ts'
import { listTexts } from '../../../../domain/text/direction.ts'
import { routingPoliciesQuery } from '../../../api/routing-policies.ts'
import { vpcsQuery } from '../../../api/vpcs.ts'
import { useForeignProject } from '../../../features/projects/foreign-project.ts'
import { CreatePolicy } from '../../../features/routing-policies/create-policy.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useKeptForm } from '../../../ui/hooks/use-kept-form.ts'
import { useKeptState } from '../../../ui/hooks/use-kept-state.ts'
import { LoadingOrError } from '../wizard/loading-or-error.tsx'
import { useOrderContext } from '../wizard/order-context.ts'
import { StepForm } from '../wizard/step-form.tsx'
import { useOrderProject } from '../wizard/use-order-project.ts'

import shared from '../order.module.css'
import classes from './steps.module.css'

const FAMILIES: { family: Family; field: 'v4' | 'v6' }[] = [
  { family: 'ipv4', field: 'v4' },
  { family: 'ipv6', field: 'v6' },
]

/** Step 6, optional: one policy for each IP version, chosen or made here. */
export function RoutingStep() {
  const { draft } = useOrderContext()
  return draft.region ? <RoutingChoice region={draft.region} /> : null
}

function RoutingChoice({ region }: { region: Region }) {
  const { draft } = useOrderContext()
  const policies = useQuery(routingPoliciesQuery({ region }))
  // Not the step's own question: if they cannot be read, the one chosen before is all there is.
  const vpcs = useQuery(vpcsQuery({ region }))
  if (!policies.data || vpcs.isPending)
    return <LoadingOrError error={policies.error} retry={() => void policies.refetch()} />
  const chosen = draft.vpcId === undefined ? [] : [{ id: draft.vpcId, name: draft.vpcId }]
  return <RoutingForm region={region} policies={policies.data} vpcs={vpcs.data ?? chosen} />
}

interface FormProps {
  region: Region
  policies: RoutingPolicy[]
  vpcs: (Pick<Vpc, 'id' | 'name'> & { project_id?: string })[]
}

function RoutingForm({ region, policies, vpcs }: FormProps) {
  const { t } = useI18n()
  const { draft, answer } = useOrderContext()
  const [creating, setCreating] = useKeptState<Family | undefined>('routing.creating', undefined)
  const projectId = useOrderProject()
  const known = (id: string | undefined, among: { id: string }[] = policies) =>
    among.some((each) => each.id === id) ? (id ?? '') : ''
  const form = useKeptForm('routing', {
    defaultValues: {
      v4: known(draft.policyV4Id),
      v6: known(draft.policyV6Id),
      vpc: known(draft.vpcId, vpcs),
    },
  })
  const { errors, submitCount, isDirty } = form.formState
  const [v4, v6] = form.watch(['v4', 'v6'])
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
      nextLabel={v4 || v6 ? undefined : t('order.routing.skip')}
      onSubmit={(event) =>
        void form.handleSubmit((chosen) =>
          answer({
            policyV4Id: chosen.v4 || undefined,
            policyV6Id: chosen.v6 || undefined,
            routingSkipped: !chosen.v4 && !chosen.v6,
            vpcId: chosen.vpc || undefined,
          }),
        )(event)
      }
    >
      <p className={shared.intro}>{t('order.routing.why')}</p>
      <div className={classes.slots}>
        {FAMILIES.map(({ family, field }) => (
          <div key={family} className={classes.slot}>
            <NativeSelect
              id={`field-${field}`}
              label={t('order.routing.policy', { family: FAMILY_NAMES[family] })}
              {...form.register(field)}
              data={[
                { value: '', label: t('order.routing.none') },
                ...policies.filter((policy) => policy.is_ipv6 === (family === 'ipv6')).map(option),
              ]}
            />
            <Button mt="xs" size="xs" variant="default" onClick={() => setCreating(family)}>
              {t('order.routing.create', { family: FAMILY_NAMES[family] })}
            </Button>
          </div>
        ))}
        <div className={classes.slot}>
          <NativeSelect
            id="field-vpc"
            label={t('order.routing.vpc')}
            description={t('order.routing.vpc.hint')}
            {...form.register('vpc')}
            data={[{ value: '', label: t('order.routing.none') }, ...vpcs.map(option)]}
          />
        </div>
      </div>
    </StepForm>
  )
}
