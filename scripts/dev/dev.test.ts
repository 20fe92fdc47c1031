import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

import { expect, onTestFinished, test } from 'vitest'

import { sessionSchema } from '../../contract/session.ts'
import { inProject } from '../prepare/project.ts'

test('npm run dev serves the page from its sources and the sandbox behind it, and leaves no process', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'interlink-dev-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }))
  const options = ['--port', '0', '--data-dir', dataDir]
  const child = spawn(process.execPath, [inProject('scripts/dev.mjs'), ...options], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGTERM'))
  let errors = ''
  child.stderr.on('data', (text) => (errors += String(text)))
  // All its processes have these two outputs, which therefore close when the last of them has ended.
  const closed = once(child, 'close')

  let url = ''
  for await (const line of createInterface({ input: child.stdout })) {
    url = /^InterLink Console, from its sources: (?<url>\S+)/.exec(line)?.groups?.['url'] ?? ''
    if (url) break
  }
  expect(url, errors).not.toBe('')
  child.stdout.resume()

  const page = await fetch(new URL('interlinks', url), { headers: { accept: 'text/html' } })
  const html = await page.text()
  expect(html).toContain('<div id="root">')
  expect(html).not.toContain('__CSP_NONCE__')
  const scripts = [...html.matchAll(/<script[^>]* src="(?<path>[^"]+)"/g)].map(([, path = '']) => path)
  expect(scripts).toContain('/boot.js')
  for (const path of scripts) {
    const script = await fetch(new URL(path, url))
    expect([path, script.status, script.headers.get('content-type')]).toEqual([path, 200, 'text/javascript'])
  }

  const gallery = await fetch(new URL('gallery', url), { headers: { accept: 'text/html' } })
  expect(await gallery.text()).toContain('/src/gallery/main.tsx')

  const session = await fetch(new URL('session', url))
  expect(sessionSchema.parse(await session.json()).mode).toBe('sandbox')
  const foreign = await fetch(new URL('session', url), {
    method: 'POST',
    headers: { origin: 'https://evil.example', 'x-requested-with': 'test' },
  })
  expect(foreign.status).toBe(403)

  child.kill('SIGINT')
  const [code] = (await closed) as [number | null]
  expect(code, errors).toBe(0)
})
