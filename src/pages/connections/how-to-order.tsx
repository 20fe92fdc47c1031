import { Link } from 'react-router'

import { paths } from '../../features/navigation/paths.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'

import classes from './connections.module.css'

/** Scaleway's own pages about InterLink, for what only they can promise. */
const DOCUMENTATION = 'https://www.scaleway.com/en/docs/interlink/'

/** How a port is come by: from the sales team, with a Letter of Authorization; never here. */
export function HowToOrder() {
  const { t } = useI18n()
  return (
    <div className={classes.howTo}>
      <ol>
        <li>
          {t('connections.howTo.sales')}{' '}
          <Link to={paths.locations(new URLSearchParams({ dedicated: 'yes' }))}>
            {t('connections.howTo.where')}
          </Link>
        </li>
        <li>{t('connections.howTo.loa')}</li>
        <li>{t('connections.howTo.crossConnect')}</li>
        <li>{t('connections.howTo.appears')}</li>
        <li>{t('connections.howTo.order')}</li>
      </ol>
      <p>
        {t('connections.howTo.notHere')}{' '}
        <a href={DOCUMENTATION} target="_blank" rel="noopener noreferrer">
          {t('connections.howTo.docs')} {t('common.newTab')}
        </a>
      </p>
    </div>
  )
}
