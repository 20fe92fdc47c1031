import { Button, Skeleton, TextInput } from '@mantine/core'

import type { SecondSite } from '../../../../domain/order/second-site.ts'
import { ChoiceList } from '../../../ui/controls/choice-list.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useKeptState } from '../../../ui/hooks/use-kept-state.ts'
import { Panel } from '../../../ui/layout/panel.tsx'
import { siteKey, type RedundantPair } from './use-redundant-pair.ts'

import classes from './second-choice.module.css'

/** The best come first; who wants another asks for all. */
const SHOWN = 4

/** Stands for no second link. */
const NONE = 'none'

/** Offers to order a second link elsewhere with the first, since one alone has no one to fail over to (acceptance 16). */
export function SecondChoice({ second, disabled }: { second: RedundantPair; disabled: boolean }) {
  const { t } = useI18n()
  const [all, setAll] = useKeptState('second.all', false)
  const { sites, chosen, isLoading } = second
  if (sites.length === 0 && !isLoading) return null

  const shown = sites.filter((site, index) => all || index < SHOWN || site === chosen)
  return (
    <Panel title={t('order.second')} clause={t('order.second.clause')} help="redundancy">
      <p className={classes.why}>{t('order.second.why')}</p>
      <div className={classes.pair}>
        <div>
          <ChoiceList
            isRows
            legend={t('order.second.choose')}
            disabled={disabled}
            field={{
              name: 'second',
              chosen: chosen ? siteKey(chosen) : NONE,
              onChange: ({ currentTarget: { value } }) =>
                second.choose(sites.find((site) => siteKey(site) === value)),
            }}
            choices={[
              { value: NONE, label: t('order.second.none') },
              ...shown.map((site) => ({
                value: siteKey(site),
                label: t('order.second.site', {
                  partner: site.partner.name,
                  location: site.pop.display_name,
                }),
                aside: <Apart site={site} />,
              })),
            ]}
          />
          {/* What is below must not move under the pointer when the places arrive. */}
          {isLoading
            ? Array.from({ length: SHOWN }, (_, index) => <Skeleton key={index} height={36} />)
            : null}
          {sites.length > shown.length ? (
            <Button size="xs" variant="subtle" onClick={() => setAll(true)}>
              {t('order.second.all', { count: sites.length })}
            </Button>
          ) : null}
        </div>
        <Drawing hasSecond={chosen !== undefined} />
      </div>
      {second.order ? (
        <TextInput
          mt="sm"
          className={classes.name}
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

/** What the second link would not share with the first, besides the location. */
function Apart({ site }: { site: SecondSite }) {
  const { t } = useI18n()
  return (
    <span className={classes.apart}>
      {site.isOtherCity ? <span>{t('order.second.otherCity')}</span> : null}{' '}
      {site.isOtherPartner ? <span>{t('order.second.otherPartner')}</span> : null}
    </span>
  )
}

/** Two ways around, the second broken until it is chosen. The words beside it say the same. */
function Drawing({ hasSecond }: { hasSecond: boolean }) {
  const { t } = useI18n()
  const ways = (
    <>
      <path d="M0 50C50 50 50 20 100 20" />
      <path className={hasSecond ? undefined : classes.open} d="M0 50C50 50 50 80 100 80" />
    </>
  )
  return (
    <div className={classes.drawing} aria-hidden>
      <span>{t('order.next.you')}</span>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none">
        {ways}
      </svg>
      <div>
        <span data-chosen>{t('order.second.first')}</span>
        <span data-chosen={hasSecond || undefined}>{t('order.second.second')}</span>
      </div>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" className={classes.mirrored}>
        {ways}
      </svg>
      <span>VPC</span>
    </div>
  )
}
