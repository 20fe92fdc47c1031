/** The key of *local* mode: from the environment, or from the configuration file of the `scw` tool. */
import { isRegion } from '../contract/regions.ts'
import { ACCESS_KEY_PATTERN } from '../contract/session.ts'
import { UUID_PATTERN } from '../contract/uuid.ts'
import type { Account } from './account.ts'
import { apiUrlFrom } from './api-url.ts'
import { identify, IdentifyError } from './identify.ts'
import { UsageError } from './options.ts'
import { readScwProfile, type ScwChoice } from './scw-config.ts'

/** Whose key local mode works with, and where. */
interface LocalAccount {
  apiUrl: string
  account: Account
  /** The profile that the key comes from; undefined when it comes from the environment. */
  profile: string | undefined
}

/** Reads the key and asks the API about it. Throws `UsageError` with one line that contains no secret. */
export async function openLocalAccount(choice: ScwChoice): Promise<LocalAccount> {
  const found = readScwProfile(choice, process.env)
  const { accessKey = '', secretKey = '' } = found
  if (!ACCESS_KEY_PATTERN.test(accessKey)) {
    throw new UsageError('The access key (SCW_ACCESS_KEY) is missing or none: SCW and 17 capitals or digits.')
  }
  if (!UUID_PATTERN.test(secretKey)) {
    throw new UsageError('The secret key (SCW_SECRET_KEY) is missing or none: a UUID in lower case.')
  }
  const apiUrl = apiUrlFrom(found.apiUrl)
  const profile = choice.profile ?? (process.env['SCW_ACCESS_KEY'] ? undefined : choice.fallbackProfile)
  const key = { accessKey, secretKey }
  const { defaultOrganizationId: organizationId, defaultProjectId, defaultRegion } = found
  // Of the other regions, which have no InterLink, none can be chosen.
  const region = isRegion(defaultRegion) ? { defaultRegion } : {}
  try {
    const account = { ...(await identify(apiUrl, key, defaultProjectId)), ...region }
    if (organizationId !== undefined && organizationId !== account.organizationId) {
      throw new UsageError(
        `The project ${account.defaultProjectId} is of organization ${account.organizationId}, not of ${organizationId}, which SCW_DEFAULT_ORGANIZATION_ID or the profile names.`,
      )
    }
    return { apiUrl, account, profile }
  } catch (error) {
    if (!(error instanceof IdentifyError)) throw error
    // A key may be allowed to use InterLink but not to read itself; the settings then say whose it is.
    if (error.problem === 'forbidden' && organizationId && defaultProjectId) {
      return { apiUrl, account: { ...key, organizationId, defaultProjectId, ...region }, profile }
    }
    throw new UsageError(explain(error, apiUrl), { cause: error })
  }
}

function explain({ problem, permission }: IdentifyError, apiUrl: string): string {
  switch (problem) {
    case 'refused':
      return `The Scaleway API at ${apiUrl} does not know this pair of keys (SCW_ACCESS_KEY, SCW_SECRET_KEY).`
    case 'expired':
      return `The API key has expired. Make a new one in the Scaleway console.`
    case 'forbidden':
      return `The API key lacks a permission (${permission}). Grant it, or set SCW_DEFAULT_ORGANIZATION_ID and SCW_DEFAULT_PROJECT_ID.`
    case 'unreachable':
      return `The Scaleway API at ${apiUrl} cannot be reached, or gives no answer that makes sense.`
  }
}
