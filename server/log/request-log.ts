/** The logger of one request, made when it first has something to say: hardly any has, and each would cost all the same. */
import type { FastifyBaseLogger } from 'fastify'

type LogFunction = FastifyBaseLogger['info']
type Child = Parameters<FastifyBaseLogger['child']>

/** A child of `parent` that is not there until it is asked for. */
export class RequestLog implements FastifyBaseLogger {
  readonly #parent: FastifyBaseLogger
  readonly #child: Child
  #made: FastifyBaseLogger | undefined

  constructor(parent: FastifyBaseLogger, ...child: Child) {
    this.#parent = parent
    this.#child = child
  }

  get #log(): FastifyBaseLogger {
    this.#made ??= this.#parent.child(...this.#child)
    return this.#made
  }

  get level(): string {
    return this.#log.level
  }

  child(...child: Child): FastifyBaseLogger {
    return this.#log.child(...child)
  }
  fatal(...said: Parameters<LogFunction>): void {
    this.#log.fatal(...said)
  }
  error(...said: Parameters<LogFunction>): void {
    this.#log.error(...said)
  }
  warn(...said: Parameters<LogFunction>): void {
    this.#log.warn(...said)
  }
  info(...said: Parameters<LogFunction>): void {
    this.#log.info(...said)
  }
  debug(...said: Parameters<LogFunction>): void {
    this.#log.debug(...said)
  }
  trace(...said: Parameters<LogFunction>): void {
    this.#log.trace(...said)
  }
  silent(...said: Parameters<LogFunction>): void {
    this.#log.silent(...said)
  }
}
