import {
  IconBuildingStore,
  IconLayoutDashboard,
  IconPlug,
  IconPlugConnected,
  IconShoppingCartPlus,
  type Icon,
} from '@tabler/icons-react'
import { NavLink } from 'react-router'

import { useI18n } from '../../i18n/i18n.tsx'
import { paths } from '../../ui/paths.ts'

import classes from './frame.module.css'

/** Links to the pages; the partner desk exists only where the sandbox runs. */
export function Navigation({ isSandbox }: { isSandbox: boolean }) {
  const { t } = useI18n()
  return (
    <ul className={classes.pages}>
      <Entry to={paths.overview()} end label={t('nav.overview')} icon={IconLayoutDashboard} />
      <Entry to={paths.links()} end label={t('nav.links')} icon={IconPlugConnected} />
      <Entry to={paths.order('connection')} label={t('nav.order')} icon={IconShoppingCartPlus} />
      <Entry to={paths.connections()} label={t('nav.connections')} icon={IconPlug} />
      {isSandbox ? (
        <Entry to={paths.partnerDesk()} label={t('nav.partnerDesk')} icon={IconBuildingStore} />
      ) : null}
    </ul>
  )
}

function Entry({ to, end, label, icon: Shape }: { to: string; end?: boolean; label: string; icon: Icon }) {
  return (
    <li>
      <NavLink to={to} end={end} className={classes.entry}>
        <Shape size={18} aria-hidden />
        {label}
      </NavLink>
    </li>
  )
}
