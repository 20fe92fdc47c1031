import { NativeSelect } from '@mantine/core'
import { useQueries } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'

import { isRegion, REGIONS, type Region } from '../../../../contract/regions.ts'
import { projectLabels } from '../../../../domain/text/project-labels.ts'
import { linksQuery } from '../../../api/links.ts'
import { usePrefetchedQuery } from '../../../api/query.ts'
import { sessionQuery } from '../../../api/session.ts'
import { vpcsQuery } from '../../../api/vpcs.ts'
import { useProjects } from '../../../features/projects/project-name.tsx'
import { ChoiceList } from '../../../ui/controls/choice-list.tsx'
import { useOncePainted } from '../../../ui/feedback/later.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useKeptState } from '../../../ui/hooks/use-kept-state.ts'
import { useOrderContext } from '../wizard/order-context.ts'
import { StepForm } from '../wizard/step-form.tsx'
import { useChoice } from '../wizard/use-choice-form.ts'
import { useOrderProject } from '../wizard/use-order-project.ts'

import classes from './steps.module.css'

/** Whose the link will be, the region of the VPC that the line leads to, and whose port it uses. */
export function FirstStep() {
  const { t } = useI18n()
  const { draft, answer } = useOrderContext()
  const { default_region: ofAccount } = usePrefetchedQuery(sessionQuery(null))
  const projects = useProjects() ?? []
  const isChoice = projects.length > 1
  const implied = useOrderProject()
  const [projectId, setProjectId] = useKeptState('project', implied, { overReload: true })
  const region = useChoice('region', draft.region ?? ofAccount, t('order.missing.region'))
  const kind = useChoice('kind', draft.kind, t('order.missing.kind'))
  const [submitCount, setSubmitCount] = useState(0)
  const factsOf = useRegionFacts()

  function submit(event: FormEvent) {
    event.preventDefault()
    setSubmitCount(submitCount + 1)
    const areGiven = [region, kind].map(({ check }) => check())
    if (areGiven.includes(false) || !isRegion(region.choice)) return
    answer({
      region: region.choice,
      kind: kind.choice === 'self-hosted' ? 'self-hosted' : 'hosted',
      ...(isChoice && { projectId }),
    })
  }

  return (
    <StepForm
      errors={{
        region: region.error === undefined ? undefined : { message: region.error },
        kind: kind.error === undefined ? undefined : { message: kind.error },
      }}
      submitCount={submitCount}
      isDirty={region.isDirty || kind.isDirty || projectId !== implied}
      hint={t('order.first.fixed')}
      onSubmit={submit}
    >
      {isChoice ? (
        <NativeSelect
          id="field-projectId"
          className={classes.project}
          label={t('order.answer.projectId')}
          description={t('order.project.hint')}
          value={projectId}
          onChange={(event) => setProjectId(event.currentTarget.value)}
          data={[
            // One that came by the address stays to be seen, whether it is there or not.
            ...(projects.some(({ id }) => id === implied) ? [] : [{ value: implied, label: implied }]),
            ...[...projectLabels(projects)].map(([value, label]) => ({ value, label })),
          ]}
        />
      ) : null}
      <ChoiceList
        legend={t('order.region.question')}
        field={region.field}
        error={region.error}
        choices={REGIONS.map((each) => ({
          value: each,
          label: t(`region.${each}`),
          description: factsOf(each),
        }))}
      />
      <ChoiceList
        legend={t('order.connection.question')}
        field={kind.field}
        error={kind.error}
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

/** What the account has in each region, in words; its place is kept while that is read, and where it cannot be. */
function useRegionFacts(): (region: Region) => string {
  const { t } = useI18n()
  const isPainted = useOncePainted(true)
  const vpcs = useQueries({
    queries: REGIONS.map((region) => ({ ...vpcsQuery({ region }), enabled: isPainted })),
  })
  const links = useQueries({
    queries: REGIONS.map((region) => ({ ...linksQuery({ region, projectId: null }), enabled: isPainted })),
  })
  return (region) => {
    const at = REGIONS.indexOf(region)
    const [vpcCount, linkCount] = [vpcs[at]?.data?.length, links[at]?.data?.length]
    if (vpcCount === undefined || linkCount === undefined) return '\u00a0'
    return t('order.region.facts', { vpcs: vpcCount, links: linkCount })
  }
}
