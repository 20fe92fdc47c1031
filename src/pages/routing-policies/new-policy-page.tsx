import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useCallback, useRef } from 'react'
import { useNavigate } from 'react-router'

import { isRegion, REGIONS, type Region } from '../../../contract/regions.ts'
import { FAMILY_NAMES, type Family } from '../../../domain/link/configuration.ts'
import type { ReadPolicy } from '../../../domain/routing-policies/as-text/text.ts'
import type { PolicyValues } from '../../../domain/routing-policies/edit.ts'
import { projectsQuery } from '../../api/projects.ts'
import { usePrefetchedQuery } from '../../api/query.ts'
import { useCreateRoutingPolicy } from '../../api/routing-policy-writes.ts'
import { sessionQuery } from '../../api/session.ts'
import { paths } from '../../features/navigation/paths.ts'
import { useProjectScope } from '../../features/projects/project-scope.tsx'
import { RoutingPolicyForm } from '../../features/routing-policies/routing-policy-form.tsx'
import { Note } from '../../ui/feedback/note.tsx'
import { useAnnounce } from '../../ui/hooks/announcer.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { useKeptState } from '../../ui/hooks/use-kept-state.ts'
import { Page } from '../../ui/layout/page.tsx'
import { LeaveGuard, SAVED } from '../../ui/overlays/leave-guard.tsx'
import { ImportPolicy } from './import-policy.tsx'
import { familyOfFile, useModel } from './use-model.ts'

import classes from './policy.module.css'

/** What the form is filled from: nothing, another policy, or a file. A new filling is a new form. */
interface Filling {
  turn: number
  start: PolicyValues | undefined
  isFile: boolean
}

/** Makes a routing policy: from nothing, like another one, or from a file. What is typed stays until it is saved. */
export default function NewPolicyPage() {
  const { t } = useI18n()
  const announce = useAnnounce()
  const navigate = useNavigate()
  const session = usePrefetchedQuery(sessionQuery(null))
  const scope = useProjectScope()
  const { data: projects } = useQuery(projectsQuery({ organizationId: session.organization_id }))
  const model = useModel()
  const [region, setRegion] = useKeptState<Region>(
    'new-policy.region',
    model.region ?? session.default_region ?? REGIONS[0],
  )
  const [family, setFamily] = useKeptState<Family>('new-policy.family', model.family ?? 'ipv4')
  const [projectId, setProjectId] = useKeptState(
    'new-policy.project',
    model.projectId ?? scope.projectId ?? session.default_project_id,
  )
  const [filling, fill] = useKeptState<Filling>('new-policy.filling', {
    turn: 0,
    start: model.start,
    isFile: false,
  })
  const create = useCreateRoutingPolicy(region)
  const isDirty = useRef(false)
  const isTouched = useCallback(() => isDirty.current || filling.isFile, [filling.isFile])
  const setDirty = useCallback((dirty: boolean) => {
    isDirty.current = dirty
  }, [])
  const knownProjects = projects ?? []

  function fillFrom(read: ReadPolicy) {
    if (isRegion(read.region)) setRegion(read.region)
    if (knownProjects.some(({ id }) => id === read.projectId)) setProjectId(read.projectId ?? projectId)
    setFamily(familyOfFile(read))
    fill((last) => ({
      turn: last.turn + 1,
      isFile: true,
      start: {
        name: read.name ?? '',
        tags: read.tags,
        prefix_filter_out: read.outgoing,
        prefix_filter_in: read.incoming,
      },
    }))
  }

  return (
    <Page title={t('policies.new')} parent={{ label: t('nav.policies'), path: paths.policies() }}>
      <LeaveGuard
        isTouched={isTouched}
        title={t('policies.leave.title')}
        text={t('policies.leave.newText')}
        go={t('policies.leave.go')}
      />
      <div className={classes.main}>
        {model.isMissing ? (
          <Note tone="trouble" role="alert" title={t('policies.from.failed')}>
            <p>{t('policies.from.failedHint')}</p>
          </Note>
        ) : null}
        <ImportPolicy onRead={fillFrom} />
        <section className={classes.form}>
          <RoutingPolicyForm
            key={filling.turn}
            family={family}
            title={t('policies.new')}
            isTitleShown={false}
            start={filling.start}
            isStartUnchecked={filling.isFile}
            action={() => t('policy.create')}
            failed={t('policy.failed')}
            loading={create.isPending}
            submitError={create.error}
            onDirty={setDirty}
            onOtherFamily={() => setFamily(family === 'ipv4' ? 'ipv6' : 'ipv4')}
            onCancel={() => void navigate(paths.policies())}
            onSubmit={(values) =>
              create.mutate(
                { ...values, project_id: projectId, is_ipv6: family === 'ipv6' },
                {
                  onSuccess: (policy) => {
                    announce(t('policy.created', { policy: policy.name }))
                    void navigate(paths.policy(policy), { replace: true, state: SAVED })
                  },
                },
              )
            }
          >
            <div className={classes.fixed}>
              <NativeSelect
                label={t('policies.column.version')}
                value={family}
                onChange={(event) => setFamily(event.currentTarget.value === 'ipv6' ? 'ipv6' : 'ipv4')}
                data={Object.entries(FAMILY_NAMES).map(([value, label]) => ({ value, label }))}
              />
              <NativeSelect
                label={t('links.column.region')}
                value={region}
                onChange={({ currentTarget: { value } }) => setRegion(isRegion(value) ? value : region)}
                data={REGIONS.map((each) => ({ value: each, label: t(`region.${each}`) }))}
              />
              <NativeSelect
                label={t('frame.project')}
                value={projectId}
                onChange={(event) => setProjectId(event.currentTarget.value)}
                data={[
                  ...(knownProjects.some(({ id }) => id === projectId)
                    ? []
                    : [{ value: projectId, label: projectId }]),
                  ...knownProjects.map(({ id, name }) => ({ value: id, label: name })),
                ]}
              />
              <p className={classes.hint}>{t('policies.fixed')}</p>
            </div>
          </RoutingPolicyForm>
        </section>
      </div>
    </Page>
  )
}
