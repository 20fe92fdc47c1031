/** The key of *local* mode: from the environment, or from the configuration file of the `scw` tool. */
import {
  loadProfileFromConfigurationFile,
  loadProfileFromEnvironmentValues,
  type Profile,
} from '@scaleway/configuration-loader'

import { ACCESS_KEY_PATTERN } from '../contract/session.ts'
import { UUID_PATTERN } from '../contract/uuid.ts'
import type { Account } from './account.ts'
import { apiUrlFrom } from './api-url.ts'
import { identify, IdentifyError } from './identify.ts'
import { UsageError } from './options.ts'

export interface LocalSettings {
  /** `--profile`, which takes precedence over the environment. */
  profile: string | undefined
  /** `SCW_PROFILE`; keys in the environment take precedence over it, as with `scw`. */
  fallbackProfile: string | undefined
}

/** Reads the key and asks the API about it. Throws `UsageError` with one line that contains no secret. */
export async function openLocalAccount(
  settings: LocalSettings,
): Promise<{ apiUrl: string; account: Account }> {
  const found = readProfile(settings)
  const { accessKey = '', secretKey = '' } = found
  if (!ACCESS_KEY_PATTERN.test(accessKey)) {
    throw new UsageError('The access key (SCW_ACCESS_KEY) is missing or none: SCW and 17 capitals or digits.')
  }
  if (!UUID_PATTERN.test(secretKey)) {
    throw new UsageError('The secret key (SCW_SECRET_KEY) is missing or none: a UUID in lower case.')
  }
  const apiUrl = apiUrlFrom(present(process.env.SCW_API_URL) ?? found.apiURL)
  const key = { accessKey, secretKey }
  try {
    return { apiUrl, account: await identify(apiUrl, key) }
  } catch (error) {
    if (!(error instanceof IdentifyError)) throw error
    const { defaultOrganizationId: organizationId, defaultProjectId } = found
    // A key may be allowed to use InterLink but not to read itself; the settings then say whose it is.
    if (error.problem === 'forbidden' && organizationId && defaultProjectId) {
      return { apiUrl, account: { ...key, organizationId, defaultProjectId } }
    }
    throw new UsageError(explain(error, apiUrl), { cause: error })
  }
}

function readProfile({ profile, fallbackProfile }: LocalSettings): Profile {
  const environment = presentValues(loadProfileFromEnvironmentValues())
  if (profile !== undefined) return { ...environment, ...fromFile(profile) }
  return fallbackProfile === undefined ? environment : { ...fromFile(fallbackProfile), ...environment }
}

function fromFile(profileName: string): Profile {
  try {
    return presentValues(loadProfileFromConfigurationFile({ profileName }))
  } catch (error) {
    throw new UsageError(
      `The profile "${profileName}" cannot be read from the configuration file of scw (SCW_CONFIG_PATH, or scw/config.yaml under ~/.config).`,
      { cause: error },
    )
  }
}

/** An empty variable counts as unset. */
function presentValues(profile: Profile): Profile {
  return Object.fromEntries(Object.entries(profile).filter(([, value]) => present(value) !== undefined))
}

function present(value: string | undefined): string | undefined {
  return value === '' ? undefined : value
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
