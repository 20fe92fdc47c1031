import { onlineManager, QueryClient } from '@tanstack/react-query'

import { ApiError, type ErrorKind } from '../../domain/console/api-error.ts'
import { gatewayIsReachable } from '../browser/reachability.ts'

const WORTH_ANOTHER_TRY = new Set<ErrorKind>([
  'no_answer',
  'server_error',
  'gateway_unreachable',
  'gateway_unavailable',
])

/** Reads are tried once more when the line or the server failed; a refusal is final and reported at once. */
function retryRead(failures: number, error: Error): boolean {
  if (failures >= 1 || !(error instanceof ApiError)) return false
  return WORTH_ANOTHER_TRY.has(error.kind)
}

// Reads are held back only while the gateway cannot be reached, whatever the browser says of its network.
onlineManager.setEventListener((setOnline) =>
  gatewayIsReachable.subscribe(() => setOnline(gatewayIsReachable.get())),
)

/** The console's one cache. Writes are never repeated by it. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: retryRead,
      retryDelay: 1000,
      staleTime: 5_000,
      refetchOnWindowFocus: 'always',
      refetchIntervalInBackground: false,
    },
    // Never held back until the network returns: a write is made now or fails now.
    mutations: { retry: false, networkMode: 'always' },
  },
})
