import { useState } from 'react'
import { NavigationType, useLocation, useNavigationType, useSearchParams } from 'react-router'

interface Codec<View> {
  read: (params: URLSearchParams) => View
  write: (current: URLSearchParams, view: View) => URLSearchParams
}

/**
 * The view that the URL names, and the way to change it. A change shows at once and reaches the URL
 * behind it: the router shows a new URL only after its loaders, and an input tied to that loses letters
 * when someone types fast. The URL wins again on Back, Forward and links, which never replace an entry.
 */
export function useUrlView<View>({ read, write }: Codec<View>): [View, (change: Partial<View>) => void] {
  const [search, setSearch] = useSearchParams()
  const { key } = useLocation()
  const isOwn = useNavigationType() === NavigationType.Replace
  const [shown, show] = useState({ key, view: read(search) })
  if (!isOwn && shown.key !== key) show({ key, view: read(search) })

  function change(part: Partial<View>) {
    const view = { ...shown.view, ...part }
    show({ key: shown.key, view })
    setSearch((current) => write(current, view), { replace: true, preventScrollReset: true })
  }

  return [shown.view, change]
}
