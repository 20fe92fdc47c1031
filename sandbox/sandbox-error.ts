/** A failure that the person who started the sandbox can cause and mend: one plain line, no stack needed. */
export class SandboxError extends Error {
  override name = 'SandboxError'
}
