/** What need not be there at once, in the two ways that there are: drawn after the first paint, or code that comes when it is shown. */
import { lazy, Suspense, useEffect, useState, type ComponentType, type ReactNode } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router'

import type { Namespace } from '../../../i18n/catalogue.ts'
import { loadMessages } from '../../../i18n/load.ts'
import { fetchFiles } from '../../browser/console-files.ts'
import { currentLanguage, useI18n } from '../hooks/i18n.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { ErrorNote } from './error-note.tsx'

/**
 * Does something once what is being drawn has been painted: work that starts requests or changes the address
 * would hold it up. Returns what calls it off, as an effect's clean-up.
 */
export function afterPaint(work: () => void): () => void {
  let isOff = false
  requestAnimationFrame(() =>
    setTimeout(() => {
      if (!isOff) work()
    }),
  )
  return () => {
    isOff = true
  }
}

/** False until what is shown has been painted; stays true from then on. */
export function useOncePainted(isShown: boolean): boolean {
  const [isPainted, setPainted] = useState(false)
  // Not by a deferred value, which is drawn as soon as the first drawing is done, painted or not.
  useEffect(
    () => (isPainted || !isShown ? undefined : afterPaint(() => setPainted(true))),
    [isPainted, isShown],
  )
  return isPainted
}

/** The key of the history's first entry, of a page that was opened by its address. */
const FIRST_KEY = 'default'

/** True for a page that the browser opens by its address and begins at its top: not again, nor on the way back. */
function isFreshVisit(key: string): boolean {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return key === FIRST_KEY && visit?.type === 'navigate'
}

/**
 * False while a page, or a part of it, is drawn for the first time, true right after that is painted: going
 * to a page does not wait for what is below the window. True at once for those who go back or load the page
 * again, so that the browser finds the place where they were.
 */
export function useAfterFirstPaint(): boolean {
  const isPop = useNavigationType() === NavigationType.Pop
  const { key } = useLocation()
  const isPainted = useOncePainted(true)
  return isPainted || (isPop && !isFreshVisit(key))
}

/** What is shown in place of a part that could not be loaded; `retry` loads it again. */
interface FailedPart {
  error: unknown
  retry: () => void
}

interface LazyPartOptions<Props> {
  /** The words that the part speaks. */
  messages?: readonly Namespace[]
  /** Starts loading with the file that names the part, and not when it is first shown. */
  isPreloaded?: boolean
  /** Takes the part's place while it is loading; nothing unless given. */
  outline?: (props: Props) => ReactNode
  /** Takes the part's place when it could not be loaded; a note with a button unless given. */
  failed?: (failed: FailedPart, props: Props) => ReactNode
}

/**
 * A part whose code and words come when it is shown. Where they cannot be fetched the page goes on without
 * it: the part says so and can be tried again, and is tried again by itself when it is next shown.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { messages = [], isPreloaded = false, outline, failed = partFailed }: LazyPartOptions<Props> = {},
): ComponentType<Props> {
  const fetchPart = async () => {
    const [part] = await fetchFiles(() => Promise.all([load(), loadMessages(currentLanguage(), messages)]))
    return { default: part }
  }
  const attempt = (started?: ReturnType<typeof fetchPart>) =>
    lazy(() => {
      const loading = started ?? fetchPart()
      loading.catch(() => {
        Part = attempt()
      })
      return loading
    })
  const started = isPreloaded ? fetchPart() : undefined
  started?.catch(() => {}) // reported where the part is shown
  let Part = attempt(started)

  return function LazyPart(props: Props) {
    // The one that this place shows: another attempt replaces it only when asked for.
    const [Shown, show] = useState(() => Part)
    return (
      <ErrorBoundary
        fallback={(error, reset) => {
          const retry = () => {
            show(() => Part)
            reset()
          }
          return failed({ error, retry }, props)
        }}
      >
        <Suspense fallback={outline?.(props)}>
          <Shown {...props} />
        </Suspense>
      </ErrorBoundary>
    )
  }
}

function partFailed(failed: FailedPart): ReactNode {
  return <PartFailed {...failed} />
}

/** Says that a part of the page could not be loaded. */
export function PartFailed({ error, retry }: FailedPart) {
  const { t } = useI18n()
  return <ErrorNote what={t('frame.tool.failed')} error={error} onRetry={retry} />
}
