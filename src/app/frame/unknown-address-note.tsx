import { lazyPart } from '../../ui/feedback/later.tsx'

/** The page that says what is not there: apart from the first script, with its words, since few see it. */
export const UnknownAddressNote = lazyPart(async () => (await import('./unknown-address-page.tsx')).default, {
  messages: ['not-found'],
})
