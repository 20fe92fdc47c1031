/** Files of the console itself, of code or of words, which come when a page or a part of it is first shown. */
import { confirmReachable } from './reachability.ts'

/** One of them could not be fetched. The message is the browser's, in its language. */
export class FileNotFetchedError extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
    this.name = 'FileNotFetchedError'
  }
}

/** What `load` imports. Rejects with `FileNotFetchedError`, since browsers have no error of their own for it. */
export async function fetchFiles<Files>(load: () => Promise<Files>): Promise<Files> {
  try {
    return await load()
  } catch (cause) {
    void confirmReachable()
    throw new FileNotFetchedError(cause)
  }
}
