/** One line per long step, instead of a wall of text. */

/**
 * Does `work` under a line such as `Building the console… 12 s` on stderr; the seconds count up where the
 * line can be rewritten, and come at the end where it cannot. Passes on what `work` gives or throws.
 */
export async function withProgress<T>(what: string, work: () => Promise<T>): Promise<T> {
  const { stderr } = process
  const startedAt = performance.now()
  const seconds = () => `${Math.round((performance.now() - startedAt) / 1000)} s`
  if (!stderr.isTTY) stderr.write(`${what}…`)
  const show = () => stderr.write(`\r${what}… ${seconds()}`)
  const timer = stderr.isTTY ? setInterval(show, 1000) : undefined
  try {
    return await work()
  } finally {
    clearInterval(timer)
    stderr.write(stderr.isTTY ? `\r${what}… ${seconds()}\n` : ` ${seconds()}\n`)
  }
}
