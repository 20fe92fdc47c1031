import { NavLink } from 'react-router'

import { useI18n } from '../../i18n/i18n.tsx'
import { consolePages } from './console-pages.ts'

import classes from './frame.module.css'

/** Links to the pages. */
export function Navigation({ isSandbox }: { isSandbox: boolean }) {
  const { t } = useI18n()
  return (
    <ul className={classes.pages}>
      {consolePages(isSandbox).map(({ path, label, icon: Shape, end }) => (
        <li key={path}>
          <NavLink to={path} end={end} className={classes.entry}>
            <Shape size={18} aria-hidden />
            {t(label)}
          </NavLink>
        </li>
      ))}
    </ul>
  )
}
