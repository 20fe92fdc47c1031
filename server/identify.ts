/** Asks the API whose key an API key is. */
import type { Response } from 'undici'
import type * as z from 'zod/mini'

import { accountOperations } from '../contract/account.ts'
import { typedErrorSchema } from '../contract/errors.ts'
import { iamOperations } from '../contract/iam.ts'
import { fillPath } from '../contract/path-template.ts'
import type { Account } from './account.ts'
import { fetchApi } from './forward/connect.ts'

interface ApiKey {
  accessKey: string
  secretKey: string
}

/**
 * - `refused`: no such pair of keys; does not say which half is wrong
 * - `expired`: the pair was valid once
 * - `forbidden`: the key may not read what is needed, `permission` names it
 * - `unreachable`: no response, or not a meaningful one
 */
export type IdentifyProblem = 'refused' | 'expired' | 'forbidden' | 'unreachable'

/** Why a key could not be identified. Contains neither key. */
export class IdentifyError extends Error {
  readonly problem: IdentifyProblem
  readonly permission: string | undefined

  constructor(problem: IdentifyProblem, permission?: string, cause?: unknown) {
    super(`the API key was not identified: ${problem}`, { cause })
    this.problem = problem
    this.permission = permission
  }
}

const TIMEOUT_MS = 10_000
/** A key or a project is described in about 1 kB. */
const MAX_ANSWER_BYTES = 64 * 1024

/**
 * The account of a key: the default project is `projectId`, or else comes from the key, the organization comes from
 * the project (api-contract.md §9.3). Both halves must be well formed. Rejects with `IdentifyError`.
 */
export async function identify(apiUrl: string, key: ApiKey, projectId?: string): Promise<Account> {
  const { getApiKey } = iamOperations
  const found = await readApi(apiUrl, key, {
    path: fillPath(getApiKey.path, { access_key: key.accessKey }),
    schema: getApiKey.response,
    permission: 'iam: read api_key',
  })
  if (found.access_key !== key.accessKey) throw new IdentifyError('refused')
  const { getProject } = accountOperations
  const project = await readApi(apiUrl, key, {
    path: fillPath(getProject.path, { project_id: projectId ?? found.default_project_id }),
    schema: getProject.response,
    permission: 'account: read project',
  })
  return { ...key, organizationId: project.organization_id, defaultProjectId: project.id }
}

interface ApiRead<T extends z.ZodMiniType> {
  path: string
  schema: T
  permission: string
}

async function readApi<T extends z.ZodMiniType>(
  apiUrl: string,
  { secretKey }: ApiKey,
  { path, schema, permission }: ApiRead<T>,
): Promise<z.output<T>> {
  let status: number
  let json: unknown
  try {
    const response = await fetchApi(apiUrl + path, {
      headers: {
        accept: 'application/json',
        // A compressed answer could be small on the way and of any size in memory.
        'accept-encoding': 'identity',
        'x-auth-token': secretKey,
        'user-agent': 'interlink-console-gateway',
      },
      // Following a redirect would send the key to an address that the response chose.
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    status = response.status
    json = parseJson(await readText(response))
  } catch (error) {
    throw new IdentifyError('unreachable', undefined, error)
  }
  const parsed = schema.safeParse(json)
  if (status === 200 && parsed.success) return parsed.data
  const error = typedErrorSchema.safeParse(json).data
  if (status === 401 && error?.type === 'denied_authentication' && error.reason === 'expired') {
    throw new IdentifyError('expired')
  }
  if (status === 400 || status === 401 || status === 404) throw new IdentifyError('refused')
  if (status === 403) throw new IdentifyError('forbidden', permission)
  throw new IdentifyError('unreachable')
}

/** Body of an answer. Rejects when it is compressed or too large, and then reads no further. */
async function readText(response: Response): Promise<string> {
  const encoding = response.headers.get('content-encoding') ?? 'identity'
  if (encoding !== 'identity') {
    await response.body?.cancel()
    throw new Error('the answer is compressed, although that was not asked for')
  }
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length
    // Leaving the loop cancels the rest.
    if (bytes > MAX_ANSWER_BYTES) throw new Error(`the answer is larger than ${MAX_ANSWER_BYTES} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
