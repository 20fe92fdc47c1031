import { useEffect, useLayoutEffect, useRef } from 'react'
import { NavigationType, useLocation, useNavigationType, useSearchParams } from 'react-router'

import { afterPaint } from '../feedback/later.tsx'
import { useKeptState } from '../hooks/use-kept-state.ts'
import { hasKeyInAddress, withoutKey } from './view-params.ts'

interface Codec<View> {
  read: (params: URLSearchParams) => View
  write: (current: URLSearchParams, view: View) => URLSearchParams
}

/**
 * The view that the URL names, and the way to change it. A change shows at once and reaches the URL once
 * it is painted: the router shows a new URL only after its loaders, an input tied to that loses letters
 * when someone types fast, and who types waits for the rows and not for the address. The URL wins
 * again on Back, Forward and links, which never replace an entry.
 */
export function useUrlView<View>({ read, write }: Codec<View>): [View, (change: Partial<View>) => void] {
  const [search, setSearch] = useSearchParams()
  const { key } = useLocation()
  const isOwn = useNavigationType() === NavigationType.Replace
  const [shown, show] = useKeptState('view', () => ({ key, view: read(search) }))
  if (!isOwn && shown.key !== key) show({ key, view: read(search) })

  // An address that came with a key in it loses it at once; the list goes on showing what was asked for.
  const isUnsafe = hasKeyInAddress(search)
  useLayoutEffect(() => {
    if (!isUnsafe) return
    setSearch(withoutKey, { replace: true, preventScrollReset: true })
  }, [isUnsafe, setSearch])

  // The last change is the one to write; on another page it would be written into that page's address.
  const forget = useRef<() => void>(undefined)
  useEffect(() => () => forget.current?.(), [])

  function change(part: Partial<View>) {
    const view = { ...shown.view, ...part }
    show({ key: shown.key, view })
    forget.current?.()
    forget.current = afterPaint(() =>
      setSearch((current) => write(current, view), { replace: true, preventScrollReset: true }),
    )
  }

  return [shown.view, change]
}
