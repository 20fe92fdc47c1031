import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'

import {
  CODE_TOOLS,
  codeToolName,
  orderAsCode,
  type CodeTool,
} from '../../../../domain/order/as-code/as-code.ts'
import type { Order } from '../../../api/place-order.ts'
import { CodeBlock } from '../../../ui/controls/code-block.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useKeptState } from '../../../ui/hooks/use-kept-state.ts'

import shared from '../order.module.css'
import classes from './steps.module.css'

/** The same order for those who keep their infrastructure in files: scw CLI, Terraform, curl. */
export function OrderCode({ order, vpcId }: { order: Order; vpcId: string | undefined }) {
  const { t } = useI18n()
  const [tool, setTool] = useKeptState<CodeTool>('order.code', 'scw')
  // Few open it, so it costs nothing until then.
  const [isOpen, setOpen] = useState(false)
  return (
    <details
      className={classes.code}
      data-screen-only
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{t('order.code')}</summary>
      {isOpen ? (
        <>
          <p className={shared.intro}>{t('order.code.hint')}</p>
          <SegmentedControl
            size="xs"
            aria-label={t('order.code.tool')}
            value={tool}
            onChange={(value) => setTool(CODE_TOOLS.find((known) => known === value) ?? 'scw')}
            data={CODE_TOOLS.map((each) => ({ value: each, label: codeToolName(each) }))}
          />
          <CodeBlock
            label={t('order.code.for', { tool: codeToolName(tool) })}
            text={orderAsCode(tool, order.region, order.body, vpcId)}
          />
        </>
      ) : null}
    </details>
  )
}
