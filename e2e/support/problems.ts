/** Notices what goes wrong in the page without showing: errors, failed requests, policy violations. */
import { expect, type BrowserContext } from '@playwright/test'

/** Collects the problems of every page of a context. */
export class Problems {
  readonly #seen: string[] = []
  readonly #allowed: RegExp[] = []

  constructor(context: BrowserContext) {
    context.on('weberror', (error) => this.#seen.push(`uncaught: ${error.error().message}`))
    // Chromium reports failed requests and violations of the content security policy on the console.
    context.on('console', (message) => {
      if (message.type() !== 'error' && !/Content Security Policy/i.test(message.text())) return
      this.#seen.push(`console: ${message.text()} (${message.location().url})`)
    })
  }

  /** For journeys that provoke a failure: these problems are meant. Matched against message and address. */
  allow(pattern: RegExp): void {
    this.#allowed.push(pattern)
  }

  /** Fails on every problem that nobody allowed. */
  expectNone(): void {
    const unexpected = this.#seen.filter((problem) => !this.#allowed.some((pattern) => pattern.test(problem)))
    expect(unexpected, 'problems in the page').toEqual([])
  }
}
