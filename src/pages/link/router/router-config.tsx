import { NativeSelect } from '@mantine/core'

import { policyId } from '../../../../domain/link/configuration.ts'
import {
  ROUTER_VENDORS,
  routerConfig,
  vendorName,
  type RouterVendor,
} from '../../../../domain/router-config/router-config.ts'
import { CodeBlock } from '../../../ui/controls/code-block.tsx'
import { Note } from '../../../ui/feedback/note.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useKeptState } from '../../../ui/hooks/use-kept-state.ts'
import { useLinkContext } from '../context/link-context.ts'

import classes from './router.module.css'

/** A configuration to paste into the customer's router; it announces what the incoming filters accept. */
export function RouterConfig() {
  const { t } = useI18n()
  const { link, facts } = useLinkContext()
  const [vendor, setVendor] = useKeptState<RouterVendor>('router.vendor', 'cisco-ios-xe')
  if (link.partner?.l3_connectivity) return <Note tone="quiet">{t('link.router.l3')}</Note>

  const attached = new Set([policyId(link, 'ipv4'), policyId(link, 'ipv6')])
  const announce = (facts.policies.value ?? [])
    .filter((policy) => attached.has(policy.id))
    .flatMap((policy) => policy.prefix_filter_in)
  const text = routerConfig(vendor, link, { announce })
  if (!text) return null
  return (
    <>
      <NativeSelect
        className={classes.vendor}
        label={t('link.router.vendor')}
        value={vendor}
        onChange={(event) => {
          const chosen = ROUTER_VENDORS.find((known) => known === event.currentTarget.value)
          if (chosen) setVendor(chosen)
        }}
        data={ROUTER_VENDORS.map((each) => ({ value: each, label: vendorName(each) }))}
      />
      <CodeBlock label={t('link.router.config')} text={text} />
    </>
  )
}
