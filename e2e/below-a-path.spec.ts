/** The console at a proxy that gives it a path, which it does not support. */
import { once } from 'node:events'
import { createServer, request, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

import { AxeBuilder } from '@axe-core/playwright'

import { expect, test } from './support/fixtures.ts'
import { sticksOut } from './support/narrow.ts'

const PATH = '/console'

/** A proxy that passes what is below `PATH` on to the gateway without it; `elsewhere` answers all other paths. */
async function startProxy(gatewayUrl: string, elsewhere: RequestListener) {
  const { port } = new URL(gatewayUrl)
  const server = createServer((message, response) => {
    const { url = '', method, headers } = message
    if (!url.startsWith(`${PATH}/`)) return elsewhere(message, response)
    const path = url.slice(PATH.length)
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
      answer.pipe(response.writeHead(answer.statusCode ?? 502, answer.headers))
    })
    return void message.pipe(asked)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${PATH}/`,
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

for (const [what, elsewhere] of [
  ['nothing', (_message, response) => void response.writeHead(404).end()],
  [
    'a page of its own',
    (_message, response) => void response.setHeader('content-type', 'text/html').end('<h1>Intranet</h1>'),
  ],
] satisfies [string, RequestListener][]) {
  test(`below a path of a proxy that has ${what} at its root the page says that it cannot work there`, async ({
    page,
    gateway,
    problems,
  }) => {
    // The page's own files; a refused style would be a problem of the page.
    problems.allow(/status of 404|MIME type|Unexpected token/)
    const proxy = await startProxy(gateway.url, elsewhere)
    for (const path of ['', 'interlinks', 'interlinks/order/where?region=fr-par']) {
      await page.goto(proxy.url + path)
      await expect(page.getByRole('main')).toContainText('It works only at the root of a host name')
      await expect(page.getByRole('main').locator('[lang=fr]')).toContainText(
        'Elle ne fonctionne qu’à la racine',
      )
    }
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await sticksOut(page)).toEqual([])
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme })
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
      expect(violations.map(({ help, nodes }) => [help, nodes.map(({ html }) => html)])).toEqual([])
    }
    await proxy.stop()
  })
}

test('at the root it says nothing of the kind, not even while a style sheet or a script is on its way', async ({
  page,
}) => {
  const late = Promise.withResolvers<void>()
  await page.route(/\/assets\/(?!boot)/, async (route) => {
    await late.promise
    await route.continue()
  })
  await page.goto('/', { waitUntil: 'commit' })
  const notice = page.getByText('The console cannot load its files')
  await expect(notice).toBeAttached()
  await expect(notice).toBeHidden()
  late.resolve()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(notice).toBeHidden()
})
