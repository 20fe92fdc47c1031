import { NativeSelect, TextInput } from '@mantine/core'

import type { SecondSite } from '../../../../domain/order/second-site.ts'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { Panel } from '../../../ui/layout/panel.tsx'
import { siteKey, type RedundantPair } from './use-redundant-pair.ts'

import classes from '../order.module.css'

/** Offers to order a second link elsewhere with the first, since one alone has no one to fail over to (acceptance 16). */
export function SecondChoice({ second, disabled }: { second: RedundantPair; disabled: boolean }) {
  const { t } = useI18n()
  if (second.sites.length === 0 && !second.isLoading) return null

  function label(site: SecondSite): string {
    const place = t('order.second.site', { partner: site.partner.name, location: site.pop.display_name })
    const apart = [
      site.isOtherCity ? t('order.second.otherCity') : t('order.second.sameCity'),
      site.isOtherPartner ? t('order.second.otherPartner') : t('order.second.samePartner'),
    ]
    return `${place} (${apart.join(', ')})`
  }

  return (
    <Panel title={t('order.second')} help="redundancy">
      <p className={classes.intro}>{t('order.second.why')}</p>
      {/* What is below must not move under the pointer when the places arrive. */}
      <NativeSelect
        label={t('order.second.choose')}
        disabled={disabled || second.isLoading}
        value={second.chosen ? siteKey(second.chosen) : ''}
        onChange={(event) =>
          second.choose(second.sites.find((site) => siteKey(site) === event.currentTarget.value))
        }
        data={[
          { value: '', label: t('order.second.none') },
          ...second.sites.map((site) => ({ value: siteKey(site), label: label(site) })),
        ]}
      />
      {second.order ? (
        <TextInput
          mt="sm"
          label={t('order.second.name')}
          description={t('order.second.same')}
          value={second.name}
          error={second.nameReason && t(`order.name.${second.nameReason}`)}
          disabled={disabled}
          onChange={(event) => second.rename(event.currentTarget.value)}
        />
      ) : null}
    </Panel>
  )
}
