import { Suspense, type ReactNode } from 'react'

import { useI18n } from '../hooks/i18n.tsx'
import { KeepPage } from './keep-page.tsx'
import { Note } from './note.tsx'

import classes from './lazy-tool.module.css'

/** Something beside the page whose code comes when it is asked for; if that cannot be fetched, the page stands and it is said. `outline` keeps its place. */
export function LazyTool({ outline = null, children }: { outline?: ReactNode; children: ReactNode }) {
  const { t } = useI18n()
  return (
    <KeepPage
      fallback={
        <div className={classes.failed}>
          <Note tone="trouble" role="alert" title={t('frame.tool.failed')} />
        </div>
      }
    >
      <Suspense fallback={outline}>{children}</Suspense>
    </KeepPage>
  )
}
