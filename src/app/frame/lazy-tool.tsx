import { Suspense, type ReactNode } from 'react'

import { Note } from '../../ui/feedback/note.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { KeepPage } from './keep-page.tsx'

import classes from './frame.module.css'

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
