import { useSyncExternalStore } from 'react'

import { isGatewayReachable, subscribeToReachability } from '../../browser/reachability.ts'

/** Whether anything can be read or sent now. */
export function useOnline(): boolean {
  return useSyncExternalStore(subscribeToReachability, isGatewayReachable)
}
