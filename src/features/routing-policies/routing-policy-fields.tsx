import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Group, TextInput } from '@mantine/core'
import { useDeferredValue, useEffect, useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import { Controller } from 'react-hook-form'
import * as z from 'zod/mini'

import { BODY_LIMIT_BYTES } from '../../../contract/request-limit.ts'
import type { Family } from '../../../domain/link/configuration.ts'
import { parsePrefixList } from '../../../domain/prefixes/parse.ts'
import type { PolicyValues } from '../../../domain/routing-policies/edit.ts'
import { requestBytes } from '../../../domain/routing-policies/request-size.ts'
import { ButtonWithReason } from '../../ui/controls/action-button.tsx'
import { PrefixField } from '../../ui/controls/prefix-field.tsx'
import { TagField } from '../../ui/controls/tag-field.tsx'
import { MutationError } from '../../ui/feedback/mutation-error.tsx'
import { Note } from '../../ui/feedback/note.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { useKeptForm } from '../../ui/hooks/use-kept-form.ts'
import { PrefixDrawing } from './prefix-drawing.tsx'
import { PrefixOverlaps } from './prefix-overlaps.tsx'
import { VpcSubnets, type PolicyVpc } from './vpc-subnets.tsx'

import classes from './routing-policy-fields.module.css'

/** The form's values in the API's shape; `project_id` and family come from where the form is used. */
export interface PolicyFormValues extends PolicyValues {
  tags: string[]
  prefix_filter_in: string[]
  prefix_filter_out: string[]
}

export interface RoutingPolicyFormProps {
  family: Family
  title: string
  /** Off where the page's own heading says it. */
  isTitleShown?: boolean
  /** What the fields begin with; prefixes that cannot be read are kept and marked. */
  start?: PolicyValues
  /** True for a start that no one has looked at yet, such as a file's. */
  isStartUnchecked?: boolean
  /** The button that saves: verb and thing; `values` is undefined while something is not in order. */
  action: (values: PolicyFormValues | undefined) => string
  /** What could not be done, for the error. */
  failed: string
  loading: boolean
  submitError: unknown
  onSubmit: (values: PolicyFormValues) => void
  onCancel: () => void
  onDirty?: (isDirty: boolean) => void
  /** Makes the policy one of the other IP version, where that can still be chosen. */
  onOtherFamily?: () => void
  /** The VPC that it is for, whose subnets are offered. */
  vpc?: PolicyVpc | undefined
  /** Further questions, before the name. */
  children?: ReactNode
  /** What is to be known before saving; `values` is undefined while something is not in order. */
  renderSummary?: (values: PolicyFormValues | undefined) => ReactNode
}

/** The longest name that the API takes (api-contract.md §2.2). */
const NAME_MAX = 255

const BYTES_PER_KB = 1024

function formSchema(family: Family) {
  const prefixText = z
    .string()
    .check(z.refine((text) => parsePrefixList(text, family).entries.every((entry) => entry.result.ok)))
  return z.object({
    name: z.string().check(z.trim(), z.minLength(1), z.maxLength(NAME_MAX)),
    tags: z.array(z.string()),
    outgoing: prefixText,
    incoming: prefixText,
  })
}

/** Name, tags and prefixes of a routing policy, new or to be changed. A form of its own, so it must not be inside another. */
export function RoutingPolicyFields({
  family,
  title,
  isTitleShown = true,
  start,
  isStartUnchecked = false,
  action,
  failed,
  loading,
  submitError,
  onSubmit,
  onCancel,
  onDirty,
  onOtherFamily,
  vpc,
  children,
  renderSummary,
}: RoutingPolicyFormProps) {
  const { t } = useI18n()
  const schema = formSchema(family)
  const form = useKeptForm(`policy ${family}`, {
    resolver: zodResolver(schema),
    defaultValues: {
      name: start?.name ?? '',
      tags: [...(start?.tags ?? [])],
      outgoing: start?.prefix_filter_out.join('\n') ?? '',
      incoming: start?.prefix_filter_in.join('\n') ?? '',
    },
    mode: 'onTouched',
  })
  const titleId = useId()
  const { isSubmitted, errors, isDirty } = form.formState
  const showFaults = isSubmitted || isStartUnchecked
  const typed = form.watch()
  const outgoing = parsePrefixList(typed.outgoing, family).prefixes
  const incoming = parsePrefixList(typed.incoming, family).prefixes
  // What is drawn may come a moment after the letter that was typed.
  const settled = { outgoing: useDeferredValue(outgoing), incoming: useDeferredValue(incoming) }
  const checked = schema.safeParse(typed)
  const values: PolicyFormValues | undefined = checked.success
    ? {
        name: checked.data.name,
        tags: checked.data.tags,
        prefix_filter_out: outgoing,
        prefix_filter_in: incoming,
      }
    : undefined

  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => onDirty?.(isDirty), [onDirty, isDirty])

  // What opened the form is gone: the focus goes on from here. Before paint, so that it is never taken
  // from a field in which someone has begun to type.
  useLayoutEffect(() => heading.current?.focus(), [])

  const bytes = values ? requestBytes(values) : 0
  const isTooLarge = bytes > BODY_LIMIT_BYTES

  const submit = form.handleSubmit(() => {
    if (values && !isTooLarge) onSubmit(values)
  })

  const prefixField = (name: 'outgoing' | 'incoming', label: string, hint: string) => (
    <Controller
      control={form.control}
      name={name}
      render={({ field }) => (
        <PrefixField
          label={label}
          description={hint}
          family={family}
          value={field.value}
          onChange={field.onChange}
          showFaults={showFaults}
          onOtherFamily={onOtherFamily}
        />
      )}
    />
  )

  return (
    <form
      noValidate
      className={classes.form}
      aria-labelledby={isTitleShown ? titleId : undefined}
      aria-label={isTitleShown ? undefined : title}
      onSubmit={(event) => {
        event.stopPropagation()
        void submit(event)
      }}
    >
      {isTitleShown ? (
        <h2 id={titleId} ref={heading} tabIndex={-1} className={classes.title}>
          {title}
        </h2>
      ) : null}
      {children}
      <TextInput
        label={t('policy.name')}
        error={errors.name ? t('policy.name.missing') : undefined}
        maxLength={NAME_MAX}
        {...form.register('name')}
      />
      <Controller
        control={form.control}
        name="tags"
        render={({ field }) => (
          <TagField label={t('policy.tags')} tags={field.value} onChange={field.onChange} />
        )}
      />
      <div className={classes.prefixes}>
        {prefixField('outgoing', t('policy.out'), t('policy.out.hint'))}
        {prefixField('incoming', t('policy.in'), t('policy.in.hint'))}
      </div>
      {vpc ? (
        <VpcSubnets
          vpc={vpc}
          family={family}
          outgoing={outgoing}
          onAdd={(subnets) =>
            form.setValue('outgoing', [typed.outgoing.trimEnd(), ...subnets].filter(Boolean).join('\n'), {
              shouldDirty: true,
            })
          }
        />
      ) : null}
      <PrefixDrawing family={family} {...settled} />
      <PrefixOverlaps {...settled} />
      {renderSummary?.(values)}
      {isTooLarge ? (
        <Note tone="trouble" role="alert">
          {t('policy.prefix.tooLarge', {
            size: Math.ceil(bytes / BYTES_PER_KB),
            most: Math.floor(BODY_LIMIT_BYTES / BYTES_PER_KB),
          })}
        </Note>
      ) : null}
      <MutationError what={failed} error={submitError} />
      <Group gap="xs">
        <ButtonWithReason type="submit" error={submitError} loading={loading} disabled={isTooLarge}>
          {action(values)}
        </ButtonWithReason>
        <Button variant="default" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </Group>
    </form>
  )
}
