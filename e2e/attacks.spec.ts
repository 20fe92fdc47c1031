import { once } from 'node:events'
/** A hostile page in the same browser, while somebody is signed in to the console. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { expect } from '@playwright/test'

import { interlinkOperations } from '../contract/interlink-operations.ts'
import { fillPath } from '../contract/path-template.ts'
import { activeLink, enablePropagation, listLinks, pathOfLink, pathParameters } from './support/links.ts'
import { bringKeys, test } from './support/signed-in.ts'

/** Serves one page that does what a foreign page can: forms, scripts, pictures, frames and fetches. */
async function hostilePage(gateway: string, calls: readonly string[]) {
  const page = `<!doctype html><title>hostile</title><script>
    const gateway = ${JSON.stringify(gateway)}, calls = ${JSON.stringify(calls)}
    const tries = []
    for (const call of calls) {
      for (const mode of ['no-cors', 'cors']) {
        for (const headers of [{}, { 'content-type': 'text/plain' }, { 'x-requested-with': 'x' }]) {
          const options = { mode, headers, credentials: 'include' }
          const send = (more) => tries.push(fetch(gateway + call, { ...options, ...more }).catch(() => undefined))
          send({ method: 'GET' })
          send({ method: 'POST', body: '{}' })
          if (mode === 'cors') send({ method: 'DELETE' })
        }
      }
      for (const kind of ['script', 'img', 'iframe']) {
        const element = document.createElement(kind)
        tries.push(new Promise((resolve) => { element.onload = element.onerror = resolve }))
        element.src = gateway + call
        document.documentElement.append(element)
      }
      for (const enctype of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
        const frame = Object.assign(document.createElement('iframe'), { name: 'f' + tries.length })
        document.documentElement.append(frame)
        const form = Object.assign(document.createElement('form'), { method: 'POST', enctype, action: gateway + call, target: frame.name })
        document.documentElement.append(form)
        tries.push(new Promise((resolve) => { frame.onload = resolve }))
        form.submit()
      }
    }
    Promise.all(tries).then(() => { document.title = 'tried everything' })
  </script>`
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html').end(page)
  }).listen(0)
  await once(server, 'listening')
  return { port: (server.address() as AddressInfo).port, close: () => server.close() }
}

test('an address from the API that is no https is shown as text and opens nothing', async ({
  page,
  control,
  gateway,
}) => {
  const link = await control.order({ name: 'untrusted' })
  const { partners } = await control.call(interlinkOperations.listPartners, {
    path: { region: link.region },
    query: { page_size: '100' },
  })
  const hostile = partners.map((partner) => ({
    ...partner,
    portal_url: 'javascript:alert(document.cookie)',
    contact_email: 'noc@partner.example?bcc=evil@evil.example',
  }))
  await control.fault({
    method: 'GET',
    path: '/interlink/**/partners',
    status: 200,
    body: { partners: hostile, total_count: hostile.length },
  })
  await page.goto(pathOfLink(link))
  await bringKeys(page, gateway)
  const contact = page.getByRole('region', { name: 'Contact FranceIX' })
  await expect(contact.getByText('javascript:alert(document.cookie)')).toBeVisible()
  const targets = await page
    .getByRole('link')
    .evaluateAll((links) => links.map((one) => one.getAttribute('href') ?? ''))
  expect(targets.length).toBeGreaterThan(3)
  expect(targets.filter((href) => /^javascript:|evil/i.test(href))).toEqual([])
})

test('no text becomes a script or HTML with elements in it, even for a script of the page', async ({
  page,
  gateway,
  problems,
}) => {
  problems.allow(/trusted/i)
  await page.goto('/')
  await bringKeys(page, gateway)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const taken = await page.evaluate(() => {
    const script = document.createElement('script')
    const tries: Record<string, () => unknown> = {
      html: () => (document.body.innerHTML = '<img src=x onerror=alert(1)>'),
      parsed: () => new DOMParser().parseFromString('<b>', 'text/html'),
      address: () => (script.src = '/boot.js'),
      text: () => (script.text = 'alert(1)'),
      policy: () =>
        (
          globalThis as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => void } }
        ).trustedTypes.createPolicy('another', {}),
    }
    return Object.entries(tries).flatMap(([name, attempt]) => {
      try {
        attempt()
        return [name]
      } catch {
        return []
      }
    })
  })
  expect(taken).toEqual([])
})

// The gateway's own host on another port is the same site to a browser, and gets its cookies; the other is a stranger.
for (const host of ['127.0.0.1', 'localhost']) {
  test(`a page of ${host} on another port can neither read nor write in the session`, async ({
    page,
    context,
    control,
    gateway,
    problems,
  }) => {
    problems.allow(/./)
    const link = await enablePropagation(control, await activeLink(control, { name: 'untouched' }))
    await page.goto('/')
    await bringKeys(page, gateway)
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Sign in')

    const ofLink = (path: string) => `api${fillPath<string>(path, pathParameters(link))}`
    const calls = [
      ofLink(interlinkOperations.getLink.path),
      ofLink(interlinkOperations.listLinks.path),
      ofLink(interlinkOperations.disableRoutePropagation.path),
      'session',
    ]
    const hostile = await hostilePage(gateway.url, calls)
    const answers: string[] = []
    const foreign = await context.newPage()
    foreign.on('response', (response) => {
      const { pathname } = new URL(response.url())
      if (response.url().startsWith(gateway.url)) answers.push(`${response.status()} ${pathname}`)
    })
    await foreign.goto(`http://${host}:${hostile.port}/`)
    await expect(foreign).toHaveTitle('tried everything', { timeout: 60_000 })
    hostile.close()

    // Every answer was a refusal.
    expect(answers.length).toBeGreaterThan(calls.length)
    expect(answers.filter((response) => !response.startsWith('403 '))).toEqual([])
    const [left, ...others] = await listLinks(control)
    expect(others).toEqual([])
    expect(left).toEqual(link)
    // Still signed in, and the console's page in no frame of theirs.
    expect((await page.request.get('/session')).status()).toBe(200)
    await foreign.setContent(`<iframe src="${gateway.url}"></iframe>`)
    await expect(foreign.frameLocator('iframe').getByText('InterLink Console')).toHaveCount(0)
    await page.goto(pathOfLink(link))
    await expect(page.getByRole('heading', { level: 1, name: 'untouched' })).toBeVisible()
  })
}
