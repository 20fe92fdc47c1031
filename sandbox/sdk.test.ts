/** The official SDKs, which know nothing of this project, take a link through its whole life over HTTP. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { createClient, Errors } from '@scaleway/sdk-client'
import { Interlinkv1beta1 } from '@scaleway/sdk-interlink'
import { Vpcv2 } from '@scaleway/sdk-vpc'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { interlinkOperations } from '../contract/interlink-operations.ts'
import { FRANCE_IX, PARIS, PARIS_TH2 } from './testing/sandbox.fixture.ts'
import { spawnSandbox, type Spawned } from './testing/spawn.fixture.ts'

let sandbox: Spawned
let data: string
let interlink: Interlinkv1beta1.API
let vpcs: Vpcv2.API
let client: ReturnType<typeof createClient>

/** Names of the operations that the tests of this file have called. */
const called = new Set<string>()
function noting<T extends object>(api: T): T {
  return new Proxy(api, {
    get(target, name, receiver) {
      called.add(String(name))
      return Reflect.get(target, name, receiver)
    },
  })
}

const clientWith = (settings: object = {}) =>
  createClient({
    apiURL: sandbox.url,
    accessKey: sandbox.accessKey,
    secretKey: sandbox.secretKey,
    defaultOrganizationId: sandbox.organizationId,
    defaultProjectId: sandbox.organizationId,
    defaultRegion: 'fr-par',
    ...settings,
  })

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'sandbox-sdk-'))
  sandbox = await spawnSandbox(data)
  client = clientWith()
  interlink = noting(new Interlinkv1beta1.API(client))
  vpcs = new Vpcv2.API(client)
})
afterAll(async () => {
  await sandbox.end('SIGTERM')
  rmSync(data, { recursive: true, force: true })
})

const desk = async (linkId: string, move: string, body: object) => {
  const response = await fetch(`${sandbox.url}/sandbox/links/${linkId}/${move}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  expect(response.status).toBe(200)
}
const order = (more: object = {}) =>
  interlink.createLink({
    name: 'sdk',
    popId: PARIS_TH2,
    partnerId: FRANCE_IX,
    bandwidthMbps: 100,
    enableRoutePropagation: false,
    ...more,
  } as Interlinkv1beta1.CreateLinkRequest)
const learned = async (vpcId: string) => {
  const response = await client.fetch<{ routes: { route: { type: string; destination: string } }[] }>({
    method: 'GET',
    path: '/vpc/v2/regions/fr-par/routes-with-nexthop',
    urlParams: new URLSearchParams({ vpc_id: vpcId }),
  })
  return response.routes
    .filter(({ route }) => route.type === 'interlink')
    .map(({ route }) => route.destination)
}

describe('a whole life', () => {
  test('the SDK takes a hosted link through its whole life', async () => {
    const partners = await interlink.listPartners({ popIds: [PARIS_TH2] }).all()
    expect(partners.map(({ name }) => name)).toContain('FranceIX')
    expect((await interlink.getPartner({ partnerId: FRANCE_IX })).contactEmail).toContain('@')
    const pops = await interlink.listPops({ partnerId: FRANCE_IX, linkBandwidthMbps: 100 }).all()
    expect(pops.map(({ id }) => id)).toContain(PARIS_TH2)
    expect((await interlink.getPop({ popId: PARIS_TH2 })).city).toBe('Paris')

    const link = await order({ tags: ['one'] })
    expect(link.status).toBe('requested')
    expect(link.partner?.pairingKey).toMatch(/^[0-9a-f-]{36}$/)
    expect(link.createdAt).toBeInstanceOf(Date)
    const { id: linkId } = link
    expect((await interlink.waitForLink({ linkId })).status).toBe('requested')
    expect(
      (await interlink.listLinks({ pairingKey: link.partner?.pairingKey }).all()).map(({ id }) => id),
    ).toEqual([linkId])

    const vpc = await vpcs.createVPC({ name: 'sdk-vpc', enableRouting: true })
    const v4 = await interlink.createRoutingPolicy({
      name: 'sdk-v4',
      prefixFilterIn: ['10.1.0.0/16'],
      prefixFilterOut: ['172.16.0.0/12'],
      isIpv6: false,
    })
    const v6 = await interlink.createRoutingPolicy({
      name: 'sdk-v6',
      prefixFilterIn: ['fd01::/16'],
      isIpv6: true,
    })
    expect((await interlink.attachVpc({ linkId, vpcId: vpc.id })).vpcId).toBe(vpc.id)
    await interlink.attachRoutingPolicy({ linkId, routingPolicyId: v4.id })
    await interlink.attachRoutingPolicy({ linkId, routingPolicyId: v6.id })
    expect((await interlink.enableRoutePropagation({ linkId })).enableRoutePropagation).toBe(true)
    expect(await learned(vpc.id)).toEqual([])

    await desk(linkId, 'partner', { action: 'accept' })
    expect((await interlink.getLink({ linkId })).status).toBe('provisioning')
    await desk(linkId, 'partner', { action: 'provision' })
    expect(await interlink.getLink({ linkId })).toMatchObject({
      status: 'active',
      bgpV4Status: 'up',
      bgpV6Status: 'up',
    })
    expect(await learned(vpc.id)).toEqual(['10.1.0.0/16', 'fd01::/16'])

    await interlink.updateRoutingPolicy({ routingPolicyId: v4.id, prefixFilterIn: ['10.2.0.0/16'] })
    expect(await learned(vpc.id)).toContain('10.2.0.0/16')
    const other = await interlink.createRoutingPolicy({ name: 'sdk-other', isIpv6: false })
    await interlink.setRoutingPolicy({ linkId, routingPolicyId: other.id })
    expect((await interlink.updateLink({ linkId, name: 'renamed', tags: [] })).tags).toEqual([])

    await interlink.disableRoutePropagation({ linkId })
    expect(await learned(vpc.id)).toEqual([])
    await interlink.detachRoutingPolicy({ linkId, routingPolicyId: other.id })
    await interlink.detachRoutingPolicy({ linkId, routingPolicyId: v6.id })
    expect((await interlink.detachVpc({ linkId })).vpcId).toBeUndefined()
    expect((await interlink.deleteLink({ linkId })).status).toBe('deprovisioning')
    await desk(linkId, 'partner', { action: 'deprovision' })
    await expect(interlink.getLink({ linkId })).rejects.toThrow(Errors.ResourceNotFoundError)

    for (const policy of [v4, v6, other]) {
      await interlink.deleteRoutingPolicy({ routingPolicyId: policy.id })
      await expect(interlink.getRoutingPolicy({ routingPolicyId: policy.id })).rejects.toThrow(
        Errors.ResourceNotFoundError,
      )
    }
  })

  test('the SDK takes a self-hosted link through its whole life', async () => {
    const [connection] = await interlink.listDedicatedConnections().all()
    if (!connection) throw new Error('the sandbox has no dedicated connection')
    expect(await interlink.waitForDedicatedConnection({ connectionId: connection.id })).toEqual(connection)
    const v4 = await interlink.createRoutingPolicy({
      name: 'own',
      prefixFilterIn: ['10.7.0.0/16'],
      isIpv6: false,
    })
    const link = await order({
      partnerId: undefined,
      connectionId: connection.id,
      popId: connection.popId,
      peerAsn: 64_512,
      vlan: 2005,
      routingPolicyV4Id: v4.id,
    })
    expect(link).toMatchObject({ status: 'configuring', vlan: 2005, peerBgpConfig: { asn: 64_512 } })
    const { id: linkId } = link
    await expect(interlink.updateLink({ linkId, name: 'too early' })).rejects.toThrow(
      Errors.TransientStateError,
    )
    expect((await interlink.waitForLink({ linkId })).status).toBe('ready')
    await desk(linkId, 'status', { bgp_v4_status: 'up' })
    expect((await interlink.getLink({ linkId })).status).toBe('active')
    expect((await interlink.updateLink({ linkId, peerAsn: 64_513 })).peerBgpConfig?.asn).toBe(64_513)

    const vpc = await vpcs.createVPC({ name: 'sdk-own', enableRouting: true })
    const v6 = await interlink.createRoutingPolicy({ name: 'own-v6', isIpv6: true })
    const other = await interlink.createRoutingPolicy({
      name: 'own-other',
      prefixFilterIn: ['10.8.0.0/16'],
      isIpv6: false,
    })
    expect((await interlink.attachVpc({ linkId, vpcId: vpc.id })).vpcId).toBe(vpc.id)
    const attached = await interlink.attachRoutingPolicy({ linkId, routingPolicyId: v6.id })
    expect(attached).toMatchObject({ routingPolicyV6Id: v6.id, bgpV6Status: 'up' })
    await interlink.enableRoutePropagation({ linkId })
    expect(await learned(vpc.id)).toEqual(['10.7.0.0/16'])
    await interlink.setRoutingPolicy({ linkId, routingPolicyId: other.id })
    expect(await learned(vpc.id)).toEqual(['10.8.0.0/16'])
    const own = await interlink.listLinks({ connectionId: connection.id, kind: 'self_hosted' }).all()
    expect(own.map(({ id }) => id)).toEqual([linkId])
    await interlink.disableRoutePropagation({ linkId })
    await interlink.detachRoutingPolicy({ linkId, routingPolicyId: v6.id })
    expect((await interlink.detachVpc({ linkId })).vpcId).toBeUndefined()
    expect((await interlink.deleteLink({ linkId })).status).toBe('deleted')
    await expect(interlink.getLink({ linkId })).rejects.toThrow(Errors.ResourceNotFoundError)
  })
})

/** Names of the SDK's error classes that the tests of this file have met. */
const met = new Set<string>()
const expectClass = (failure: unknown, expected: new (...parameters: never[]) => Error) => {
  expect(failure).toBeInstanceOf(expected)
  expect((failure as Error).constructor).toBe(expected)
  met.add(expected.name)
}

describe('errors arrive as the classes of the SDK', () => {
  test('InvalidArgumentsError', async () => {
    const failure = await order({ bandwidthMbps: 51 }).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(Errors.InvalidArgumentsError)
    expect((failure as InstanceType<typeof Errors.InvalidArgumentsError>).details[0]).toMatchObject({
      argumentName: 'bandwidth_mbps',
      reason: 'constraint',
    })
  })

  test('PreconditionFailedError', async () => {
    const { id: linkId } = await order()
    await expect(interlink.detachVpc({ linkId })).rejects.toThrow(Errors.PreconditionFailedError)
  })

  test('ResourceLockedError', async () => {
    const { id: linkId } = await order()
    await desk(linkId, 'status', { status: 'locked' })
    await expect(interlink.deleteLink({ linkId })).rejects.toThrow(Errors.ResourceLockedError)
  })

  test('DeniedAuthenticationError', async () => {
    const stranger = clientWith({ secretKey: '00000000-0000-4000-8000-000000000000' })
    await expect(new Interlinkv1beta1.API(stranger).listLinks()).rejects.toThrow(
      Errors.DeniedAuthenticationError,
    )
  })

  test.each([
    ['invalid_arguments', Errors.InvalidArgumentsError],
    ['denied_authentication', Errors.DeniedAuthenticationError],
    ['permissions_denied', Errors.PermissionsDeniedError],
    ['quotas_exceeded', Errors.QuotasExceededError],
    ['not_found', Errors.ResourceNotFoundError],
    ['already_exists', Errors.AlreadyExistsError],
    ['transient_state', Errors.TransientStateError],
    ['expired', Errors.ResourceExpiredError],
    ['precondition_failed', Errors.PreconditionFailedError],
    ['locked', Errors.ResourceLockedError],
    ['too_many_requests', Errors.TooManyRequestsError],
    ['rate_limited', Errors.ScalewayError],
    ['out_of_stock', Errors.OutOfStockError],
    ['untyped', Errors.ScalewayError],
    ['internal_error', Errors.ScalewayError],
  ] as const)('the sample %s arrives as a class of the SDK', async (sample, expected) => {
    await fetch(`${sandbox.url}/sandbox/faults`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ method: 'GET', path: `${PARIS}/links`, sample, times: 1 }),
    })
    expectClass(await interlink.listLinks().catch((error: unknown) => error), expected)
  })

  test('the samples cover every error class of the SDK', () => {
    expect([...met].toSorted()).toEqual(Object.keys(Errors).toSorted())
  })

  test('a read-only key gets PermissionsDeniedError', async () => {
    const response = await fetch(`${sandbox.url}/sandbox/keys`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ access: 'read_only' }),
    })
    const key = (await response.json()) as { access_key: string; secret_key: string }
    const reader = new Interlinkv1beta1.API(
      clientWith({ accessKey: key.access_key, secretKey: key.secret_key }),
    )
    expect((await reader.listLinks()).links).toBeInstanceOf(Array)
    const failure = await reader
      .createRoutingPolicy({ name: 'x', isIpv6: false })
      .catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(Errors.PermissionsDeniedError)
    expect((failure as InstanceType<typeof Errors.PermissionsDeniedError>).list).toEqual([
      { resource: 'routing_policy', action: 'write' },
    ])
  })
})

test('the SDK creates a VPC with its private network and route', async () => {
  const vpc = await vpcs.createVPC({ name: 'sdk-whole', enableRouting: true })
  expect((await vpcs.listVPCs({ name: 'sdk-whole' }).all()).map(({ id }) => id)).toEqual([vpc.id])
  expect((await vpcs.updateVPC({ vpcId: vpc.id, tags: ['sdk'] })).tags).toEqual(['sdk'])
  const network = await vpcs.createPrivateNetwork({
    vpcId: vpc.id,
    name: 'sdk-network',
    defaultRoutePropagationEnabled: false,
  })
  const { id: privateNetworkId } = network
  expect(await vpcs.getPrivateNetwork({ privateNetworkId })).toEqual(network)
  expect((await vpcs.updatePrivateNetwork({ privateNetworkId, name: 'renamed' })).name).toBe('renamed')
  expect(await vpcs.listPrivateNetworks({ vpcId: vpc.id }).all()).toHaveLength(1)
  const route = await vpcs.createRoute({
    description: 'by hand',
    vpcId: vpc.id,
    destination: '10.77.0.0/16',
    nexthopPrivateNetworkId: privateNetworkId,
  })
  const { id: routeId } = route
  expect(await vpcs.getRoute({ routeId })).toEqual(route)
  expect((await vpcs.updateRoute({ routeId, destination: '10.78.0.0/16' })).destination).toBe('10.78.0.0/16')
  await expect(vpcs.deleteVPC({ vpcId: vpc.id })).rejects.toThrow(Errors.PreconditionFailedError)
  await vpcs.deleteRoute({ routeId })
  await vpcs.deletePrivateNetwork({ privateNetworkId })
  await vpcs.deleteVPC({ vpcId: vpc.id })
  await expect(vpcs.getVPC({ vpcId: vpc.id })).rejects.toThrow(Errors.ResourceNotFoundError)
})

test('the SDK joins the pages of a list', async () => {
  const ids = await Promise.all(Array.from({ length: 7 }, async () => (await order({ name: 'paged' })).id))
  const links = await interlink.listLinks({ name: 'paged', pageSize: 3, orderBy: 'created_at_asc' }).all()
  expect(links.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
})

test('every operation of InterLink was called', async () => {
  const policy = await interlink.createRoutingPolicy({ name: 'listed', isIpv6: true })
  const policies = await interlink.listRoutingPolicies({ ipv6: true, name: 'listed' }).all()
  expect(policies.map(({ id }) => id)).toEqual([policy.id])
  const [connection] = await interlink.listDedicatedConnections({ status: 'active' }).all()
  const connectionId = connection?.id ?? ''
  expect(await interlink.getDedicatedConnection({ connectionId })).toEqual(connection)
  expect([...called].toSorted()).toEqual(expect.arrayContaining(Object.keys(interlinkOperations)))
})
