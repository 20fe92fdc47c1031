/** The built gallery (src/gallery), served for journeys. */
import type { AddressInfo } from 'node:net'

import { preview } from 'vite'

import { freePort } from '../../scripts/prepare/free-port.ts'
import { inProject } from '../../scripts/prepare/project.ts'

/** Serves it on a port of this machine; `url` is that of the page. */
export async function serveGallery(): Promise<{ url: string; close: () => Promise<void> }> {
  const server = await preview({
    configFile: inProject('vite.gallery.config.ts'),
    root: inProject(),
    preview: { host: '127.0.0.1', port: await freePort(), strictPort: true },
    logLevel: 'warn',
  })
  const { port } = server.httpServer.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/gallery.html`, close: () => server.close() }
}
