/** How a launcher ends when something it prepares does not work. */
import { CommandError } from './run.ts'

/** Runs a launcher's work; a program that failed is reported in its own words and ends this process with code 1. */
export async function orFail<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    console.error(error.message)
    return process.exit(1)
  }
}
