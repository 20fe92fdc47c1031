import { useEffect, useState } from 'react'

/**
 * A module that comes after the page's own file; undefined until it is here and the page has been painted
 * once, so that what is read first is never held up by what stands below it. Give it the promise of an
 * `import()` that was started with the page's file. Throws what kept the module from coming, once it is
 * needed. What it brings is drawn in one go: in slices, each answer that came meanwhile would have it begun
 * anew.
 */
export function useLate<Module>(loading: Promise<Module>, isNeeded = true): Module | undefined {
  const [state, settle] = useState<{ module: Module } | { error: unknown }>()
  useEffect(() => {
    let isGone = false
    const show = (next: { module: Module } | { error: unknown }) => {
      if (!isGone) settle(next)
    }
    loading.then(
      (module) => show({ module }),
      (error: unknown) => show({ error }),
    )
    return () => {
      isGone = true
    }
  }, [loading])
  if (!state) return undefined
  if ('module' in state) return state.module
  if (isNeeded) throw state.error
  return undefined
}
