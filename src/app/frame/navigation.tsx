import { Link, useLocation } from 'react-router'

import { consolePages, isWithin } from '../../features/navigation/console-pages.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'

import classes from './frame.module.css'

/** Links to the pages; the one that the current page is, or belongs to, is marked. */
export function Navigation({ isSandbox }: { isSandbox: boolean }) {
  const { t } = useI18n()
  const { pathname } = useLocation()
  return (
    <ul className={classes.pages}>
      {consolePages(isSandbox).map((page) => {
        const { path, label, icon: Shape } = page
        const below = isWithin(page, pathname) ? 'true' : undefined
        return (
          <li key={path}>
            <Link to={path} className={classes.entry} aria-current={pathname === path ? 'page' : below}>
              <Shape size={18} aria-hidden />
              {t(label)}
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
