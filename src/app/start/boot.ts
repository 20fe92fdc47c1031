/**
 * Runs before the first paint, so that a reload shows neither the wrong theme nor the wrong language, and asks
 * for what the first page needs while the scripts load and not after them. A classic script in a file of its own:
 * a module would run too late, and the content security policy allows no inline script.
 */
import { isRegion } from '../../../contract/regions.ts'
import { isUuid } from '../../../contract/uuid.ts'
import { LANGUAGE_KEY, THEME_KEY } from '../../../domain/console/preferences.ts'
import { LANGUAGES } from '../../../i18n/catalogue.ts'
import { readStored } from '../../browser/storage.ts'
import type { FirstRequest } from './first-requests.ts'
import { PAGE_START_ID, type PageStart } from './page-start.ts'
import { allowOnlyStyleSheets } from './trusted-html.ts'

allowOnlyStyleSheets()

const root = document.documentElement

function isDark(): boolean {
  const theme = readStored(THEME_KEY)
  return theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
}

const wanted = readStored(LANGUAGE_KEY) ?? navigator.language.slice(0, 2)
const language = LANGUAGES.find((known) => known === wanted) ?? 'en'
root.setAttribute('data-mantine-color-scheme', isDark() ? 'dark' : 'light')
root.lang = language

function isPossible([name, value]: [name: string, value: string]): boolean {
  return name === 'region' ? isRegion(value) : !name.endsWith('Id') || isUuid(value)
}

/** The parameters of a path; undefined where the address is another one, or names what cannot exist. */
function parametersOf(path: string): Record<string, string> | undefined {
  const pattern = new RegExp(`^${path.replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')}/?$`)
  const match = pattern.exec(location.pathname)
  const parameters = { ...match?.groups }
  return match && Object.entries(parameters).every(isPossible) ? parameters : undefined
}

function preload(files: readonly string[]): void {
  for (const file of files) {
    const hint = document.createElement('link')
    hint.rel = 'modulepreload'
    hint.href = file
    document.head.append(hint)
  }
}

/** src/api/preloaded-responses.ts takes them by their URL; one that is never asked for costs one request and nothing else. */
const responses: Record<string, Promise<Response>> = {}
globalThis.preloadedResponses = responses

/** The response with its body read: the browser has nothing else to do now, and much once the scripts run. */
async function inMemory(response: Response): Promise<Response> {
  const body = response.status === 204 ? null : await response.arrayBuffer()
  return new Response(body, { status: response.status, headers: response.headers })
}

function send({ url: template, isOfAllProjects }: FirstRequest, parameters: Record<string, string>): void {
  if (isOfAllProjects && new URLSearchParams(location.search).has('project')) return
  const url = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => parameters[name] ?? '')
  const response = fetch(url, { headers: { accept: 'application/json' }, credentials: 'same-origin' }).then(
    inMemory,
  )
  response.catch(() => {}) // the caller that takes it reports the failure
  responses[url] = response
}

const start = JSON.parse(document.getElementById(PAGE_START_ID)?.textContent ?? '') as PageStart
preload(start.messages[language])
for (const { path, files, messages, requests } of start.pages) {
  const parameters = parametersOf(path)
  if (!parameters) continue
  preload([...files, ...messages[language]])
  for (const request of requests) send(request, parameters)
  break
}
