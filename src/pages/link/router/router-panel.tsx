import { SegmentedControl } from '@mantine/core'

import { policyId } from '../../../../domain/link/configuration.ts'
import {
  ROUTER_VENDORS,
  routerConfig,
  vendorName,
  type RouterVendor,
} from '../../../../domain/router-config/router-config.ts'
import { CodeBlock } from '../../../ui/controls/code-block.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useKeptState } from '../../../ui/hooks/use-kept-state.ts'
import { Panel } from '../../../ui/layout/panel.tsx'
import { useLinkContext } from '../context/link-context.ts'

import classes from './router.module.css'

/** A configuration to paste into the customer's router; it announces what the incoming filters accept. `isFirst`: it is what is to be done now. */
export function RouterPanel({ isFirst = false }: { isFirst?: boolean }) {
  const { t } = useI18n()
  const { link, facts } = useLinkContext()
  const [vendor, setVendor] = useKeptState<RouterVendor>('router.vendor', 'cisco-ios-xe')
  const attached = new Set([policyId(link, 'ipv4'), policyId(link, 'ipv6')])
  const announce = (facts.policies.value ?? [])
    .filter((policy) => attached.has(policy.id))
    .flatMap((policy) => policy.prefix_filter_in)
  const text = routerConfig(vendor, link, { announce })
  if (!text) return null
  return (
    <Panel
      title={t('link.router')}
      id="router"
      help="communities"
      clause={t('link.router.clause')}
      isClosedOnPhones={!isFirst}
    >
      <SegmentedControl
        className={classes.vendors}
        size="xs"
        aria-label={t('link.router.vendor')}
        value={vendor}
        onChange={(value) => {
          const chosen = ROUTER_VENDORS.find((known) => known === value)
          if (chosen) setVendor(chosen)
        }}
        data={ROUTER_VENDORS.map((each) => ({ value: each, label: vendorName(each) }))}
      />
      <CodeBlock label={t('link.router.config')} text={text} isLong />
    </Panel>
  )
}
