/**
 * `node bench/sandbox-speed.ts [--runs N]`: the cost of a list page, a get, an order and an attachment, at 1
 * and at 32 connections, and how list and get grow from 100 to 10 000 links. Both stores take turns in one
 * run.
 */
import { parseArgs } from 'node:util'

import { connect, measure, type Send, type Timing } from './sandbox-client.ts'
import { startOnEachStore, type SandboxServer } from './sandbox-server.ts'
import { median } from './table.ts'

const PARIS = '/interlink/v1beta1/regions/fr-par'
const FEW = 100
const MANY = 10_000
const CONNECTIONS = [1, 32] as const
/** Requests in one run, by connections. */
const REQUESTS = { 1: 100, 32: 640 } as const

const LIST = `${PARIS}/links?status=active&order_by=name_asc`

interface Subject {
  store: string
  server: SandboxServer
  /** Ids of the links to get and to attach a VPC to. */
  ids: string[]
  vpcId: string
  popId: string
  partnerId: string
  /** Ids of measured orders. A PoP has 2400 VLANs, so they are deleted again, outside the measurement. */
  ordered: string[]
}

type Work = (subject: Subject, run: number) => (send: Send, index: number, worker: number) => Promise<unknown>

const list: Work = () => (send) => send('GET', `${LIST}&page_size=100`)
/** Small enough to be full with few links too; otherwise the growth measured would be that of the page. */
const shortList: Work = () => (send) => send('GET', `${LIST}&page_size=10`)
const get: Work =
  ({ ids }) =>
  (send, index) =>
    send('GET', `${PARIS}/links/${ids[index % ids.length]}`)
const create: Work =
  ({ server, popId, partnerId, ordered }) =>
  async (send) => {
    const response = await send('POST', `${PARIS}/links`, {
      project_id: server.organizationId,
      name: 'measured',
      pop_id: popId,
      partner_id: partnerId,
      bandwidth_mbps: 50,
    })
    ordered.push(/"id":"([^"]+)"/.exec(response)?.[1] ?? '')
  }
/** Two requests: one attaches the VPC, one detaches it. */
const attach: Work =
  ({ ids, vpcId }) =>
  async (send, _index, worker) => {
    const link = `${PARIS}/links/${ids[worker]}`
    await send('POST', `${link}/attach-vpc`, { vpc_id: vpcId })
    await send('POST', `${link}/detach-vpc`, {})
  }

const WORKS = { 'list of 100': list, get, order: create, 'attach + detach': attach }
const GROWTH = { 'list of 10': shortList, get }

async function learn(store: string, server: SandboxServer): Promise<Subject> {
  const { send, close } = connect(server, 1)
  const read = async (path: string) => JSON.parse(await send('GET', path))
  const [{ vpcs }, { partners }] = await Promise.all([
    read('/vpc/v2/regions/fr-par/vpcs'),
    read(`${PARIS}/partners?name=FranceIX`),
  ])
  const partnerId = partners.find(({ name }: { name: string }) => name === 'FranceIX').id
  const { pops } = await read(`${PARIS}/pops?partner_id=${partnerId}&link_bandwidth_mbps=50`)
  close()
  return { store, server, ids: [], vpcId: vpcs[0].id, popId: pops[0].id, partnerId, ordered: [] }
}

/** Each connection has links of its own for get and attach. */
async function orderOwn(subject: Subject): Promise<void> {
  const { send, close } = connect(subject.server, 4)
  const order = create(subject, 0)
  for (let index = 0; index < CONNECTIONS[1]; index += 1) await order(send, index, 0)
  subject.ids = subject.ordered.splice(0)
  close()
}

async function takeDown({ server, ordered }: Subject): Promise<void> {
  const { send, close } = connect(server, 4)
  await Promise.all(ordered.splice(0).map((id) => send('DELETE', `${PARIS}/links/${id}`)))
  close()
}

async function seed({ server }: Subject, links: number): Promise<void> {
  const { send, close } = connect(server, 1)
  await send('POST', '/sandbox/seed', { links })
  close()
}

const timings = new Map<string, Timing[]>()

async function measureAll(subjects: Subject[], works: Record<string, Work>, runs: number, note: string) {
  for (let run = 0; run < runs; run += 1) {
    for (const [name, work] of Object.entries(works)) {
      for (const connections of CONNECTIONS) {
        for (const subject of subjects) {
          const one = work(subject, run)
          const timing = await measure(subject.server, connections, REQUESTS[connections], one)
          const key = [note, name, connections, subject.store].join('|')
          timings.set(key, [...(timings.get(key) ?? []), timing])
          await takeDown(subject)
        }
      }
    }
  }
}

function medianOf(
  note: string,
  name: string,
  connections: number,
  store: string,
  what: keyof Timing,
): number {
  const all = timings.get([note, name, connections, store].join('|')) ?? []
  return median(all.map((timing) => timing[what]))
}

function printTable(stores: string[]): void {
  console.log(
    `\n| with ${MANY} links | connections | ${stores.map((s) => `${s} p50 / p99 ms | per s`).join(' | ')} | ratio |`,
  )
  console.log(`| --- | ---: |${stores.map(() => ' ---: | ---: |').join('')} ---: |`)
  for (const name of Object.keys(WORKS)) {
    for (const connections of CONNECTIONS) {
      const value = (store: string, what: keyof Timing) => medianOf('many', name, connections, store, what)
      const cells = stores.map(
        (s) =>
          `${value(s, 'p50').toFixed(1)} / ${value(s, 'p99').toFixed(1)} | ${value(s, 'perSecond').toFixed(0)}`,
      )
      const [first = '', second = ''] = stores
      const ratio = second === '' ? '–' : (value(first, 'p50') / value(second, 'p50')).toFixed(2)
      console.log(`| ${name} | ${connections} | ${cells.join(' | ')} | ${ratio} |`)
    }
  }
  console.log(`\n| growth of p50 from ${FEW} to ${MANY} links | ${stores.join(' | ')} |`)
  console.log(`| --- |${stores.map(() => ' ---: |').join('')}`)
  for (const name of Object.keys(GROWTH)) {
    const growth = stores.map((store) => {
      const [few, many] = ['few', 'many'].map((note) => medianOf(note, name, 1, store, 'p50'))
      return ((many ?? 0) / (few ?? 1)).toFixed(2)
    })
    console.log(`| ${name} | ${growth.join(' | ')} |`)
  }
}

const { values } = parseArgs({ options: { runs: { type: 'string', default: '3' } } })
const runs = Number(values.runs)
const { servers, stop } = await startOnEachStore()
try {
  const subjects: Subject[] = []
  for (const [store, server] of servers) subjects.push(await learn(store, server))
  for (const subject of subjects) {
    await seed(subject, FEW)
    await orderOwn(subject)
  }
  await measureAll(subjects, GROWTH, runs, 'few')
  for (const subject of subjects) await seed(subject, MANY - FEW)
  await measureAll(subjects, { ...GROWTH, ...WORKS }, runs, 'many')
  printTable([...servers.keys()])
  for (const [store, server] of servers)
    console.log(`\n${store}: ${server.residentMb().toFixed(0)} MB resident`)
} finally {
  await stop()
}
