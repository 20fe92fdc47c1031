/** Ending the process without cutting answers that are under way. */
import closeWithGrace from 'close-with-grace'
import type { FastifyInstance } from 'fastify'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** How long open requests may take once the end is asked for: as long as any call may, so that no order is cut. */
export const DRAIN_TIMEOUT_MS = 35_000

/** Closes `app` and then exits, when a signal or an unforeseen error asks for it. Exit code 1 after an error. */
export function stopGracefully(app: FastifyInstance): void {
  const ending = closeWithGrace(
    {
      delay: DRAIN_TIMEOUT_MS,
      logger: false,
      onTimeout: () => console.error('Stopped while requests were still open.'),
      skip: [...SIGNALS],
    },
    async ({ err }) => {
      if (err) app.log.fatal(err, 'unexpected error, stopping')
      await app.close()
    },
  )
  // One Ctrl+C arrives more than once, from the terminal and from each launcher above; it is meant once.
  let asked = false
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      if (!asked) ending.close()
      asked = true
    })
  }
}
