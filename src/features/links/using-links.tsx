import { VisuallyHidden } from '@mantine/core'
import { Link as RouterLink } from 'react-router'

import type { Link } from '../../../contract/interlink.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { LinkStatusBadge } from '../../ui/status/status-badge.tsx'
import { CutText } from '../../ui/text/cut-text.tsx'
import { paths } from '../navigation/paths.ts'

import classes from './using-links.module.css'

interface Props {
  links: readonly Link[]
  /** For the middle of an edit, which going elsewhere would lose. */
  isInNewTab?: boolean
}

/** The links that use a policy, by name and status, each leading to its routing. */
export function UsingLinks({ links, isInNewTab = false }: Props) {
  const { t } = useI18n()
  return (
    <div className={classes.box}>
      <ul className={classes.links} aria-label={t('policy.affected.links')}>
        {links.map((link) => (
          <li key={link.id}>
            <RouterLink
              to={paths.link(link, 'policies')}
              {...(isInNewTab && { target: '_blank', rel: 'noopener' })}
            >
              <CutText text={link.name} />
              {isInNewTab ? <VisuallyHidden> {t('common.newTab')}</VisuallyHidden> : null}
            </RouterLink>
            <LinkStatusBadge status={link.status} />
          </li>
        ))}
      </ul>
    </div>
  )
}
