/**
 * Resolves once whatever waits has been done: between two parts of a long piece of work the browser can paint and
 * answer. Not by a timer: a hidden page gets one of those a second.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(null)
  })
}
