import { Button, Group, NativeSelect } from '@mantine/core'
import { useState } from 'react'

import type { RoutingPolicy } from '../../../contract/interlink.ts'
import type { Region } from '../../../contract/regions.ts'
import { FORMATS, POLICY_FORMATS, type PolicyFormat } from '../../../domain/routing-policies/as-text/file.ts'
import { slug } from '../../../domain/text/link-name.ts'
import { CodeBlock } from '../../ui/controls/code-block.tsx'
import { download } from '../../ui/hooks/download.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { useKeptState } from '../../ui/hooks/use-kept-state.ts'

import classes from './policy.module.css'

/** The policy as text, for a ticket, a repository, or to make the same one elsewhere. */
export function ExportPolicy({ policy, region }: { policy: RoutingPolicy; region: Region }) {
  const { t } = useI18n()
  const [format, setFormat] = useKeptState<PolicyFormat>('export-policy', 'plain')
  // Few open it, so it costs nothing until then.
  const [isOpen, setOpen] = useState(false)
  const { ending, write } = FORMATS[format]
  const text = isOpen
    ? write({
        name: policy.name,
        tags: policy.tags,
        region,
        projectId: policy.project_id,
        isIpv6: policy.is_ipv6,
        outgoing: policy.prefix_filter_out,
        incoming: policy.prefix_filter_in,
      })
    : ''
  return (
    <details className={classes.details} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('policies.export')}</summary>
      {isOpen ? (
        <>
          <p className={classes.line}>{t('policies.export.hint')}</p>
          <Group gap="xs" mb="xs">
            <NativeSelect
              size="xs"
              aria-label={t('policies.export.format')}
              value={format}
              onChange={({ currentTarget: { value } }) =>
                setFormat(POLICY_FORMATS.find((known) => known === value) ?? 'plain')
              }
              data={POLICY_FORMATS.map((each) => ({ value: each, label: t(`policies.format.${each}`) }))}
            />
            <Button
              size="xs"
              variant="default"
              onClick={() =>
                download(
                  `${slug(policy.name) || 'routing-policy'}.${ending}`,
                  'text/plain;charset=utf-8',
                  text,
                )
              }
            >
              {t('policies.export.save')}
            </Button>
          </Group>
          <CodeBlock label={t(`policies.format.${format}`)} text={text} />
        </>
      ) : null}
    </details>
  )
}
