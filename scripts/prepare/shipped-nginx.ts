/** The shipped nginx configuration (deploy/nginx.conf) in a real nginx of this machine: for tests and measurements. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { freePort } from './free-port.ts'
import { startNginx, type Nginx } from './nginx.ts'
import { inProject } from './project.ts'
import { SELF_SIGNED } from './self-signed.ts'

/** The shipped configuration at work. */
export interface ShippedNginx extends Nginx {
  /** Where it listens: for TLS, and for what it sends on to TLS. */
  ports: { plain: number; tls: number }
  /** Its address by TLS, without a slash at the end. */
  origin: string
}

/**
 * Runs the shipped file before these upstreams (`host:port`) on free ports, as `localhost` and with the certificate
 * of `self-signed.ts`; nothing else of it is changed.
 */
export async function startShippedNginx(
  program: string,
  upstreams: readonly string[],
): Promise<ShippedNginx> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-certificate-'))
  const removeFolder = () => rmSync(folder, { recursive: true, force: true })
  try {
    const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')]
    writeFileSync(cert, SELF_SIGNED.cert)
    writeFileSync(key, SELF_SIGNED.key, { mode: 0o600 })
    const ports = { plain: await freePort(), tls: await freePort() }
    const site = replaceEach(readFileSync(inProject('deploy/nginx.conf'), 'utf8'), [
      ['listen 80 ', `listen 127.0.0.1:${ports.plain} `],
      ['listen 443 ', `listen 127.0.0.1:${ports.tls} `],
      ['console.example', 'localhost'],
      ['/etc/ssl/interlink-console/fullchain.pem', cert],
      ['/etc/ssl/interlink-console/privkey.pem', key],
      ['server 127.0.0.1:4280;', upstreams.map((one) => `server ${one};`).join('\n')],
    ])
    const nginx = await startNginx(program, site)
    const stop = async () => {
      await nginx.stop()
      removeFolder()
    }
    return { ...nginx, stop, ports, origin: `https://localhost:${ports.tls}` }
  } catch (error) {
    removeFolder()
    throw error
  }
}

/** Throws where there is nothing to replace: the file has changed, and what runs would not be what is meant. */
function replaceEach(text: string, changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`deploy/nginx.conf holds no "${from}".`)
    return changed.replaceAll(from, to)
  }, text)
}
