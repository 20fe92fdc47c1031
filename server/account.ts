/** On whose behalf calls of the API are made. */

/** An API key and what follows from it (api-contract.md §9.3). */
export interface Account {
  accessKey: string
  /** Never leaves the gateway but in `X-Auth-Token`, and sealed in the session's cookie. */
  secretKey: string
  organizationId: string
  defaultProjectId: string
}

/** Who makes one request, as the gateway's mode found out. */
export interface Caller extends Account {
  /** What the limit on concurrent calls is counted by. */
  sessionId: string
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set before any handler under `/api` runs; null everywhere else. */
    caller: Caller | null
  }
}
