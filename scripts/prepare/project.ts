/** Where things are. */
import { resolve } from 'node:path'

/** Absolute path of the project, without a slash at the end. */
export const PROJECT = resolve(import.meta.dirname, '../..')

/** Absolute path of something in the project. */
export function inProject(...parts: string[]): string {
  return resolve(PROJECT, ...parts)
}
