/** The account that calls of the API are made for. */

import type { Region } from '../contract/regions.ts'

/** An API key and what the API says about it (api-contract.md §9.3). */
export interface Account {
  accessKey: string
  /** Leaves the gateway only in `X-Auth-Token` to the API, and sealed in the session's cookie. */
  secretKey: string
  organizationId: string
  defaultProjectId: string
  /** The region that questions begin with; only where the settings of the `scw` tool name one. */
  defaultRegion?: Region
}

/** The account of one request, and the session it belongs to. */
export interface Caller extends Account {
  /** Concurrent calls are limited per value. */
  sessionId: string
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set before any handler under `/api` runs; null on every other route. */
    caller: Caller | null
  }
}
