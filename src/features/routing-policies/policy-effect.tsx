import { VisuallyHidden } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'

import type { RoutingPolicy } from '../../../contract/interlink.ts'
import type { Region } from '../../../contract/regions.ts'
import {
  isAnyChange,
  policyChange,
  type ListChange,
  type PrefixFilters,
} from '../../../domain/routing-policies/change.ts'
import { linksUsing } from '../../../domain/routing-policies/links.ts'
import { linksQuery } from '../../api/links.ts'
import { Note } from '../../ui/feedback/note.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { UsingLinks } from '../links/using-links.tsx'

import classes from './policy-effect.module.css'

interface Props {
  region: Region
  policy: RoutingPolicy
  /** What saving now would leave; undefined while something in the form cannot be sent. */
  after: PrefixFilters | undefined
}

/** What saving does, before it is done: every link that the policy touches, and the prefixes that come and go (acceptance 46). */
export function PolicyEffect({ region, policy, after }: Props) {
  const { t } = useI18n()
  const links = useQuery(linksQuery({ region, projectId: null }))
  const change = after && policyChange(policy, after)
  const touched = links.data && linksUsing(links.data, policy.id)
  const isTouching = touched === undefined || touched.length > 0
  return (
    <Note
      tone={isTouching ? 'needs-you' : 'quiet'}
      title={touched ? t('policy.affected', { count: touched.length }) : undefined}
    >
      {links.error ? <p>{t('policy.affected.unknown')}</p> : null}
      {touched || links.error ? null : <p role="status">{t('common.loading')}</p>}
      {touched && touched.length > 0 ? <UsingLinks links={touched} isInNewTab /> : null}
      {change ? (
        isAnyChange(change) ? (
          <dl className={classes.change}>
            <Change term={t('policy.out')} change={change.outgoing} />
            <Change term={t('policy.in')} change={change.incoming} />
          </dl>
        ) : (
          <p>{t('policy.effect.none')}</p>
        )
      ) : (
        <p>{t('policy.effect.faults')}</p>
      )}
    </Note>
  )
}

/** A whole list may be replaced; what matters is then how much. */
const SHOWN = 20

function Change({ term, change }: { term: string; change: ListChange }) {
  const { t } = useI18n()
  const { added, removed } = change
  if (added.length + removed.length === 0) return null
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {added.slice(0, SHOWN).map((prefix) => (
          <ins key={prefix}>
            + <VisuallyHidden>{t('policy.effect.added')} </VisuallyHidden>
            {prefix}
          </ins>
        ))}
        <More count={added.length - SHOWN} />
        {removed.slice(0, SHOWN).map((prefix) => (
          <del key={prefix}>
            − <VisuallyHidden>{t('policy.effect.removed')} </VisuallyHidden>
            {prefix}
          </del>
        ))}
        <More count={removed.length - SHOWN} />
        {change.isSameAddresses ? <span>{t('policy.effect.same')}</span> : null}
      </dd>
    </div>
  )
}

function More({ count }: { count: number }) {
  const { t } = useI18n()
  return count > 0 ? <span>{t('policy.prefix.more', { count })}</span> : null
}
