import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Group, TextInput } from '@mantine/core'
import { useId, type ReactNode } from 'react'
import { Controller, useForm } from 'react-hook-form'
import * as z from 'zod/mini'

import type { RoutingPolicy } from '../../contract/interlink.ts'
import { FAMILY_NAMES, type Family } from '../domain/configuration.ts'
import { parsePrefixList } from '../domain/prefixes.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { PrefixField } from './prefix-field.tsx'
import { WriteError } from './write-error.tsx'

/** The form's values in the API's shape; `project_id` and family come from where the form stands. */
interface PolicyValues {
  name: string
  prefix_filter_in: string[]
  prefix_filter_out: string[]
}

interface Props {
  family: Family
  /** The policy that is changed; without it a new one is made. */
  existing?: Pick<RoutingPolicy, 'name' | 'prefix_filter_in' | 'prefix_filter_out'>
  loading: boolean
  submitError: unknown
  onSubmit: (values: PolicyValues) => void
  onCancel: () => void
  /** What is to be known before saving. */
  children?: ReactNode
}

function formSchema(family: Family) {
  const prefixText = z
    .string()
    .check(z.refine((text) => parsePrefixList(text, family).entries.every((entry) => entry.result.ok)))
  return z.object({
    name: z.string().check(z.trim(), z.minLength(1), z.maxLength(255)),
    outgoing: prefixText,
    incoming: prefixText,
  })
}

/** Name and prefixes of a routing policy, new or to be changed. A form of its own, so it must not stand inside another. */
export function RoutingPolicyForm({
  family,
  existing,
  loading,
  submitError,
  onSubmit,
  onCancel,
  children,
}: Props) {
  const { t } = useI18n()
  const form = useForm({
    resolver: zodResolver(formSchema(family)),
    defaultValues: {
      name: existing?.name ?? '',
      outgoing: existing?.prefix_filter_out.join('\n') ?? '',
      incoming: existing?.prefix_filter_in.join('\n') ?? '',
    },
    mode: 'onTouched',
  })
  const titleId = useId()
  const { isSubmitted, errors } = form.formState

  const submit = form.handleSubmit(({ name, outgoing, incoming }) =>
    onSubmit({
      name,
      prefix_filter_out: parsePrefixList(outgoing, family).prefixes,
      prefix_filter_in: parsePrefixList(incoming, family).prefixes,
    }),
  )

  return (
    <form
      noValidate
      aria-labelledby={titleId}
      onSubmit={(event) => {
        event.stopPropagation()
        void submit(event)
      }}
    >
      <h2 id={titleId}>
        {existing
          ? t('policy.edit', { policy: existing.name })
          : t('policy.new', { family: FAMILY_NAMES[family] })}
      </h2>
      <TextInput
        label={t('policy.name')}
        error={errors.name ? t('policy.name.missing') : undefined}
        maxLength={255}
        mb="xs"
        {...form.register('name')}
      />
      <Controller
        control={form.control}
        name="outgoing"
        render={({ field }) => (
          <PrefixField
            label={t('policy.out')}
            description={t('policy.out.hint')}
            family={family}
            value={field.value}
            onChange={field.onChange}
            showFaults={isSubmitted}
          />
        )}
      />
      <Controller
        control={form.control}
        name="incoming"
        render={({ field }) => (
          <PrefixField
            label={t('policy.in')}
            description={t('policy.in.hint')}
            family={family}
            value={field.value}
            onChange={field.onChange}
            showFaults={isSubmitted}
          />
        )}
      />
      {children}
      <WriteError what={existing ? t('policy.change.failed') : t('policy.failed')} error={submitError} />
      <Group gap="xs" mt="xs">
        <Button type="submit" loading={loading}>
          {existing ? t('policy.change') : t('policy.create')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </Group>
    </form>
  )
}
