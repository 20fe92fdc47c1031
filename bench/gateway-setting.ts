/**
 * The common setting of the gateway's benchmarks: a minimal API, nginx that forwards to it, and the gateway
 * in sign-in mode.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { builtConsole } from '../scripts/prepare/console.ts'
import { freePort } from '../scripts/prepare/free-port.ts'
import { prepareNginx, startNginx } from '../scripts/prepare/nginx.ts'
import { prepare } from '../scripts/prepare/products.ts'
import { inProject } from '../scripts/prepare/project.ts'
import { gatewayImage } from '../scripts/prepare/store-image.ts'
import { startGatewayProcess } from '../server/testing/gateway-process.ts'
import { RawConnection, rawRequest } from './raw-client.ts'

export const LINKS = '/interlink/v1beta1/regions/fr-par/links'
const ACCESS_KEY = 'SCWBENCHBENCHBENCH00'
const SECRET_KEY = '5ec7e700-0000-4000-8000-000000000001'
const ID = '0fd2bb9a-6a0b-4b2c-9a3e-6d3bcd1d7f10'
const TIME = '2026-04-01T00:00:00.000000Z'

const OWNED = { project_id: ID, organization_id: ID, created_at: TIME, updated_at: TIME }
const API_KEY = {
  access_key: ACCESS_KEY,
  secret_key: null,
  user_id: ID,
  description: '',
  default_project_id: ID,
  created_at: TIME,
  updated_at: TIME,
  expires_at: null,
  creation_ip: '192.0.2.1',
  editable: true,
  deletable: true,
  managed: false,
}
const PROJECT = { ...OWNED, id: ID, name: 'default', description: '', qualification: null }
const LINK = {
  ...OWNED,
  id: ID,
  name: 'paris-1',
  tags: ['production', 'paris'],
  pop_id: ID,
  bandwidth_mbps: 1000,
  status: 'active',
  bgp_v4_status: 'up',
  bgp_v6_status: 'disabled',
  enable_route_propagation: true,
  vlan: 3295,
  vpc_id: ID,
  routing_policy_v4_id: ID,
  region: 'fr-par',
  partner: { partner_id: ID, pairing_key: ID, disapproved_reason: '', l3_connectivity: false },
  scw_bgp_config: { asn: 12876, ipv4: '169.254.0.94/31', ipv6: '2001:1bc8:3812:fc60::2/127' },
  peer_bgp_config: { asn: 39801, ipv4: '169.254.0.95/31', ipv6: '2001:1bc8:3812:fc60::3/127' },
}
/** A page of the list, as the console asks for it. */
const LIST = { links: Array.from({ length: 20 }, () => LINK), total_count: 20 }

const MODE = ['--sign-in', '--trust-proxy']

export interface Setting {
  ports: { api: number; nginx: number; gateway: number }
  /** Process of the gateway. */
  pid: number
  /** Opens a session from an address of its own; returns its cookie. */
  signIn(index: number): Promise<string>
  stop(): Promise<void>
}

/** Starts all three; rejects without nginx. */
export async function startSetting(): Promise<Setting> {
  const program = await prepareNginx()
  await prepare(builtConsole, gatewayImage)
  const folder = mkdtempSync(join(tmpdir(), 'gateway-bench-'))
  writeFileSync(join(folder, 'links.json'), JSON.stringify(LIST))
  const [api, nginx] = [await freePort(), await freePort()]
  const kept = 'keepalive_requests 100000000; keepalive_timeout 1h;'
  const upstream = await startNginx(
    program,
    `server {
      listen 127.0.0.1:${api};
      ${kept}
      default_type application/json;
      location /iam/ { return 200 '${JSON.stringify(API_KEY)}'; }
      location /account/ { return 200 '${JSON.stringify(PROJECT)}'; }
      location / {
        if ($request_method = POST) { return 200 '${JSON.stringify(LINK)}'; }
        root ${folder};
        try_files /links.json =404;
      }
    }`,
  )
  const proxy = await startNginx(
    program,
    `upstream api { server 127.0.0.1:${api}; keepalive 64; keepalive_requests 100000000; }
    server {
      listen 127.0.0.1:${nginx};
      ${kept}
      location /api/ {
        proxy_pass http://api/;
        proxy_http_version 1.1;
        proxy_set_header Connection "";
        proxy_set_header X-Auth-Token ${SECRET_KEY};
      }
    }`,
  )
  const environment = {
    SCW_API_URL: `http://127.0.0.1:${api}`,
    // Writing the log is a part of the work.
    LOG_LEVEL: 'info',
    ...shippedEnvironment(join(folder, 'cache')),
  }
  // The first start writes the cache of compiled code; later starts are measured.
  await (await startGatewayProcess(MODE, environment)).stop()
  const gateway = await startGatewayProcess(MODE, environment)
  // Discarded: keeping the lines of a long measurement would slow down the measuring process.
  gateway.child.stderr?.removeAllListeners('data').resume()
  const port = Number(new URL(gateway.url).port)
  return {
    ports: { api, nginx, gateway: port },
    pid: gateway.child.pid ?? 0,
    async signIn(index) {
      const connection = await RawConnection.open(port)
      const headers = {
        'x-requested-with': 'bench',
        'x-forwarded-for': `10.0.${index >> 8}.${index & 255}`,
      }
      const body = JSON.stringify({ access_key: ACCESS_KEY, secret_key: SECRET_KEY })
      const { status, head } = await connection.request(rawRequest('POST', '/session', headers, body))
      connection.close()
      if (status !== 200) throw new Error(`signing in: ${head}`)
      return cookieOf(head) ?? ''
    },
    async stop() {
      await gateway.stop()
      await proxy.stop()
      await upstream.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The environment of the systemd unit, with `cache` in place of its cache directory. */
function shippedEnvironment(cache: string): Record<string, string> {
  const unit = readFileSync(inProject('deploy/interlink-console.service'), 'utf8')
  const lines = [...unit.matchAll(/^Environment="?(?<name>\w+)=(?<value>[^"\n]*)"?$/gm)]
  const set = Object.fromEntries(
    lines.map(({ groups }) => [groups?.['name'] ?? '', groups?.['value']?.replace('%C', cache) ?? '']),
  )
  if (!set['NODE_OPTIONS']) throw new Error('The systemd unit sets no NODE_OPTIONS.')
  return set
}

/** The session cookie that a response sets, if any. */
export function cookieOf(head: string): string | undefined {
  return /^set-cookie: (__Host-session=[^;]+)/im.exec(head)?.[1]
}
