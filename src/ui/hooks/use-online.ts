import { useSyncExternalStore } from 'react'

import { gatewayIsReachable } from '../../browser/reachability.ts'

/** Whether anything can be read or sent now. */
export function useOnline(): boolean {
  return useSyncExternalStore(gatewayIsReachable.subscribe, gatewayIsReachable.get)
}
