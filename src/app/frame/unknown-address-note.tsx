import { Suspense, type ComponentProps } from 'react'

import { lazyPart } from '../../ui/hooks/lazy-part.ts'

const UnknownAddressPage = lazyPart(() => import('./unknown-address-page.tsx'), ['not-found'])

/** The page that says what is not there: apart from the first script, with its words, since hardly anyone sees it. */
export function UnknownAddressNote(props: ComponentProps<typeof UnknownAddressPage>) {
  return (
    <Suspense fallback={null}>
      <UnknownAddressPage {...props} />
    </Suspense>
  )
}
