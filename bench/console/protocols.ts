/** How a browser reaches a page that is measured. */
import { prepareNginx } from '../../scripts/prepare/nginx.ts'
import { CommandError } from '../../scripts/prepare/run.ts'
import { startShippedNginx, type ShippedNginx } from '../../scripts/prepare/shipped-nginx.ts'

export interface Way {
  /** As the table's heading says it. */
  title: string
  /** What the browser calls the protocol (`PerformanceResourceTiming.nextHopProtocol`). */
  nextHop: string
}

/** By the names of `--protocol`. */
export const PROTOCOLS = {
  h1: { title: 'HTTP/1.1, straight to the server', nextHop: 'http/1.1' },
  h2: { title: 'HTTP/2 with TLS, behind deploy/nginx.conf', nextHop: 'h2' },
} as const satisfies Record<string, Way>

export type Protocol = keyof typeof PROTOCOLS
export const PROTOCOL_NAMES = Object.keys(PROTOCOLS) as Protocol[]

/** What `withProtocol` passes on: the same server's address as a browser reaches it over the protocol. */
export type Reach = (url: string) => Promise<string>

/**
 * Does `work` with a function that makes a server of this machine reachable over the protocol: by its own address, or
 * behind an nginx of its own, which ends with `work`. All that is compared is reached in the same way.
 */
export async function withProtocol<T>(protocol: Protocol, work: (reach: Reach) => Promise<T>): Promise<T> {
  if (protocol === 'h1') return work((url) => Promise.resolve(url))
  const program = await prepareNginx().catch((cause: unknown) => {
    throw new CommandError(
      `${(cause as Error).message} HTTP/2 is measured behind it; --protocol h1 does without.`,
      { cause },
    )
  })
  const started: ShippedNginx[] = []
  try {
    return await work(async (url) => {
      const nginx = await startShippedNginx(program, [new URL(url).host])
      started.push(nginx)
      return `${nginx.origin}/`
    })
  } finally {
    await Promise.all(started.map((nginx) => nginx.stop()))
  }
}
