import { zodResolver } from '@hookform/resolvers/zod'
import { NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Controller } from 'react-hook-form'
import * as z from 'zod/mini'

import type { Region } from '../../../../contract/regions.ts'
import { suggestName } from '../../../../domain/order/draft.ts'
import { checkName } from '../../../../domain/text/link-name.ts'
import { projectLabels } from '../../../../domain/text/project-labels.ts'
import { normaliseTags } from '../../../../domain/text/tags.ts'
import { popsQuery } from '../../../api/catalogue.ts'
import { linksQuery } from '../../../api/links.ts'
import { useProjects } from '../../../features/projects/project-name.tsx'
import { TagField } from '../../../ui/controls/tag-field.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useKeptForm } from '../../../ui/hooks/use-kept-form.ts'
import { LoadingOrError } from '../wizard/loading-or-error.tsx'
import { useOrderContext } from '../wizard/order-context.ts'
import { StepForm } from '../wizard/step-form.tsx'
import { useOrderProject } from '../wizard/use-order-project.ts'

import classes from './steps.module.css'

/** Step 7: what the link is called, and its tags. */
export function NameStep() {
  const { draft } = useOrderContext()
  return draft.region ? <Naming region={draft.region} /> : null
}

function Naming({ region }: { region: Region }) {
  const { draft } = useOrderContext()
  const links = useQuery(linksQuery({ region, projectId: null }))
  const pops = useQuery(popsQuery({ region }))
  // The suggestion needs both; if they cannot be loaded, naming works without it.
  if (links.isPending || pops.isPending) return <LoadingOrError error={null} retry={() => undefined} />
  const pop = pops.data?.find((each) => each.id === draft.popId)
  const taken = (links.data ?? []).map((link) => link.name)
  return <NameForm suggestion={suggestName(draft, pop?.display_name, taken)} taken={taken} />
}

function NameForm({ suggestion, taken }: { suggestion: string; taken: string[] }) {
  const { t } = useI18n()
  const { draft, answer } = useOrderContext()
  const projects = useProjects() ?? []
  const isChoice = projects.length > 1
  const implied = useOrderProject()
  const schema = z.object({
    name: z.string().check((context) => {
      const name = checkName(context.value)
      if (!name.ok)
        context.issues.push({ code: 'custom', input: context.value, message: t(`order.name.${name.reason}`) })
    }),
    tags: z.array(z.string()),
    projectId: z.string(),
  })
  const form = useKeptForm('name', {
    resolver: zodResolver(schema),
    // The summary of errors takes the focus (acceptance 5).
    shouldFocusError: false,
    defaultValues: { name: draft.name ?? suggestion, tags: draft.tags, projectId: implied },
  })
  const { errors, submitCount, isDirty } = form.formState
  const isTaken = taken.includes(form.watch('name').trim())
  return (
    <StepForm
      errors={errors}
      submitCount={submitCount}
      isDirty={isDirty}
      onSubmit={(event) =>
        void form.handleSubmit(({ name, tags, projectId }) =>
          answer({ name: name.trim(), tags: normaliseTags(tags), ...(isChoice && { projectId }) }),
        )(event)
      }
    >
      <div className={classes.fields}>
        <TextInput
          id="field-name"
          label={t('order.name.label')}
          description={isTaken ? t('order.name.taken') : t('order.name.hint')}
          error={errors.name?.message}
          {...form.register('name')}
        />
        <Controller
          control={form.control}
          name="tags"
          render={({ field }) => (
            <TagField
              label={`${t('order.tags')} (${t('common.optional')})`}
              tags={field.value}
              onChange={field.onChange}
            />
          )}
        />
        {isChoice ? (
          <NativeSelect
            id="field-projectId"
            label={t('order.answer.projectId')}
            description={t('order.project.hint')}
            {...form.register('projectId')}
            data={[
              // One that came by the address stays to be seen, whether it is there or not.
              ...(projects.some(({ id }) => id === implied) ? [] : [{ value: implied, label: implied }]),
              ...[...projectLabels(projects)].map(([value, label]) => ({ value, label })),
            ]}
          />
        ) : null}
      </div>
    </StepForm>
  )
}
