import { useId } from 'react'
import { Link, useLocation } from 'react-router'

import { consolePages, isWithin, PAGE_GROUPS } from '../../features/navigation/console-pages.ts'
import { paths } from '../../features/navigation/paths.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { TaskCount } from './task-count.tsx'

import classes from './side.module.css'

/** Links to the pages, by group; the one that the current page is, or belongs to, is marked. */
export function Navigation({ isSandbox }: { isSandbox: boolean }) {
  const { t } = useI18n()
  const { pathname } = useLocation()
  const tasksId = useId()
  const pages = consolePages(isSandbox)
  return (
    <nav className={classes.navigation} aria-label={t('frame.navigation')}>
      {PAGE_GROUPS.map((group) => {
        const here = pages.filter((page) => page.group === group)
        if (here.length === 0) return null
        return (
          <div key={group}>
            {/* What is looked at daily needs no heading: it comes first. */}
            {group === 'daily' ? null : (
              <p className={classes.group} aria-hidden="true">
                {t(`nav.group.${group}`)}
              </p>
            )}
            <ul aria-label={t(`nav.group.${group}`)}>
              {here.map((page) => {
                const { path, label, icon: Shape } = page
                const below = isWithin(page, pathname) ? 'true' : undefined
                const isOverview = path === paths.overview()
                return (
                  <li key={path}>
                    <Link
                      to={path}
                      className={classes.entry}
                      aria-current={pathname === path ? 'page' : below}
                      aria-describedby={isOverview ? tasksId : undefined}
                      title={t(label)}
                    >
                      <Shape size={18} stroke={1.75} aria-hidden />
                      <span className={classes.label}>{t(label)}</span>
                    </Link>
                    {isOverview ? <TaskCount id={tasksId} /> : null}
                  </li>
                )
              })}
            </ul>
          </div>
        )
      })}
    </nav>
  )
}
