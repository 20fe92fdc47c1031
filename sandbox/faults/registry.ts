/** The faults to inject: in memory only, so that a restart always clears them. */
import type { Fault } from '../../contract/sandbox-control.ts'

/** Rules in the order they were added; the first that matches is injected. */
export class FaultRegistry {
  #rules: { fault: Fault; pattern: RegExp; left: number }[] = []

  /** Adds a rule after the others. */
  add(fault: Fault): void {
    this.#rules.push({ fault, pattern: compile(fault.path), left: fault.times ?? Infinity })
  }

  /** Removes every rule. */
  clear(): void {
    this.#rules = []
  }

  /** The remaining rules, with what is left of their `times`. */
  list(): Fault[] {
    return this.#rules.map(({ fault, left }) => (left === Infinity ? fault : { ...fault, times: left }))
  }

  /**
   * Counts one use of the first rule for this request and returns it, if any. `path` is from the API's root,
   * without query.
   */
  take(method: string, path: string): Fault | undefined {
    const rule = this.#rules.find(
      ({ fault, pattern }) =>
        (fault.method === '*' || fault.method.toUpperCase() === method.toUpperCase()) && pattern.test(path),
    )
    if (!rule) return undefined
    rule.left -= 1
    if (rule.left <= 0) this.#rules = this.#rules.filter((each) => each !== rule)
    return rule.fault
  }
}

/** `*` matches one segment (or part of one), `**` any number; everything else matches itself. */
function compile(pattern: string): RegExp {
  const source = pattern
    .split(/(\*\*|\*)/)
    .map((part) =>
      part === '**' ? '.*' : part === '*' ? '[^/]+' : part.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'),
    )
    .join('')
  return new RegExp(`^${source}$`)
}
