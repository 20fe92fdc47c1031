/** A failure that the person who started the sandbox can cause and fix: one plain line, without a stack. */
export class SandboxError extends Error {
  override name = 'SandboxError'
}
