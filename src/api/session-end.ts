import { makeSharedValue } from '../browser/shared-value.ts'

/** Set when a call was answered that no one is signed in any more; no longer when someone is again. */
export const sessionIsOver = makeSharedValue(false)
