/** The faults that were asked for: kept in memory only, so that a restart is always clean. */
import type { Fault } from '../../contract/sandbox-control.ts'

/** Rules in the order given; the first that matches strikes. */
export class FaultRegistry {
  #rules: { fault: Fault; pattern: RegExp; left: number }[] = []

  /** Adds a rule behind the others. */
  add(fault: Fault): void {
    this.#rules.push({ fault, pattern: compile(fault.path), left: fault.times ?? Infinity })
  }

  /** Forgets every rule. */
  clear(): void {
    this.#rules = []
  }

  /** The rules that may still strike, with what is left of their `times`. */
  list(): Fault[] {
    return this.#rules.map(({ fault, left }) => (left === Infinity ? fault : { ...fault, times: left }))
  }

  /** Takes one strike of the first rule for this request, if any. `path` is from the API's root, without query. */
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

/** `*` stands for one segment (or part of one), `**` for any number; everything else for itself. */
function compile(pattern: string): RegExp {
  const source = pattern
    .split(/(\*\*|\*)/)
    .map((part) =>
      part === '**' ? '.*' : part === '*' ? '[^/]+' : part.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'),
    )
    .join('')
  return new RegExp(`^${source}$`)
}
