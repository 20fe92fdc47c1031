/** Ends the process without cutting off responses in progress. */
import closeWithGrace from 'close-with-grace'
import type { FastifyInstance } from 'fastify'

import { FAULT_SIGNALS } from '../sandbox/fault-signals.ts'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** How long open requests may take after a stop signal: longer than any call, so that no order is cut off. */
export const DRAIN_TIMEOUT_MS = 35_000

/** Closes `app` and exits on a signal or an unexpected error. The exit code is 1 after an error. */
export function stopGracefully(app: FastifyInstance): void {
  const ending = closeWithGrace(
    {
      delay: DRAIN_TIMEOUT_MS,
      logger: false,
      onTimeout: () => console.error('Stopped while requests were still open.'),
      skip: [...SIGNALS, ...FAULT_SIGNALS],
    },
    async ({ err }) => {
      if (err) app.log.fatal(err, 'unexpected error, stopping')
      await app.close()
    },
  )
  // One Ctrl+C arrives several times, from the terminal and from each launcher; it is meant once.
  let asked = false
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      if (!asked) ending.close()
      asked = true
    })
  }
}
