/** `/metrics` for Prometheus: numbers by route template, never an id, a name or a key. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'

type OrderResult = 'placed' | 'refused' | 'unknown' | 'repeated' | 'conflict'
type SignInResult = 'signed_in' | 'refused' | 'failed' | 'signed_out'

/** Seconds, up to the time limit of a call. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

/** The gateway's metrics. Each gateway has its own set, so that several in one process do not mix. */
export class Metrics {
  readonly registry = new Registry()
  readonly #requests = new Counter({
    name: 'interlink_gateway_requests_total',
    help: 'Requests answered, by route template, method and status.',
    labelNames: ['route', 'method', 'status'],
    registers: [this.registry],
  })
  readonly #duration = new Histogram({
    name: 'interlink_gateway_request_seconds',
    help: 'From the arrival of a request to the end of its answer.',
    labelNames: ['route'],
    buckets: SECONDS,
    registers: [this.registry],
  })
  readonly #upstream = new Histogram({
    name: 'interlink_gateway_upstream_seconds',
    help: 'From passing a call on to its answer; to the first byte of one that is streamed.',
    labelNames: ['route'],
    buckets: SECONDS,
    registers: [this.registry],
  })
  readonly #failures = new Counter({
    name: 'interlink_gateway_upstream_failures_total',
    help: 'Calls that the API did not answer, by the type of the error that the client got.',
    labelNames: ['type'],
    registers: [this.registry],
  })
  readonly #orders = new Counter({
    name: 'interlink_gateway_orders_total',
    help: 'Orders, by what came of them.',
    labelNames: ['result'],
    registers: [this.registry],
  })
  readonly #signIns = new Counter({
    name: 'interlink_gateway_sign_ins_total',
    help: 'Sign-ins and sign-outs.',
    labelNames: ['result'],
    registers: [this.registry],
  })

  constructor() {
    collectDefaultMetrics({ register: this.registry, prefix: 'interlink_gateway_' })
  }

  countRequest(request: FastifyRequest, status: number, seconds: number): void {
    const route = request.routeOptions.url ?? 'page'
    this.#requests.inc({ route, method: request.method, status: String(status) })
    this.#duration.observe({ route }, seconds)
  }

  /** `route` is the template of the call. */
  timeUpstream(route: string, seconds: number): void {
    this.#upstream.observe({ route }, seconds)
  }

  countFailure(type: string): void {
    this.#failures.inc({ type })
  }

  countOrder(result: OrderResult): void {
    this.#orders.inc({ result })
  }

  countSignIn(result: SignInResult): void {
    this.#signIns.inc({ result })
  }

  /** Calls `count` for the number of recent sessions whenever the metrics are read. */
  watchSessions(count: () => number): void {
    const gauge: Gauge = new Gauge({
      name: 'interlink_gateway_sessions',
      help: 'Sessions that made a call within the last minutes, in this process.',
      registers: [this.registry],
      collect: () => gauge.set(count()),
    })
  }
}

/** Counts every request of `app` and serves `/metrics`. */
export function addMetrics(app: FastifyInstance, metrics: Metrics): void {
  app.addHook('onResponse', (request, reply, next) => {
    metrics.countRequest(request, reply.statusCode, reply.elapsedTime / 1000)
    next()
  })
  app.get('/metrics', async (_request, reply) => {
    reply.header('cache-control', 'no-store').type(metrics.registry.contentType)
    return metrics.registry.metrics()
  })
}
