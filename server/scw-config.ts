/** The settings of the `scw` tool: its configuration file, its profiles, and its variables. */
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

import { parseDocument } from 'yaml'
import * as z from 'zod/mini'

import { UsageError } from './options.ts'

/** What the gateway uses of a profile. Absent where nothing sets it: an empty value sets nothing. */
export interface ScwProfile {
  accessKey?: string
  secretKey?: string
  apiUrl?: string
  defaultOrganizationId?: string
  defaultProjectId?: string
  defaultRegion?: string
}

/** Where each setting stands, in the file and in the environment. */
const SETTINGS = {
  accessKey: ['access_key', 'SCW_ACCESS_KEY'],
  secretKey: ['secret_key', 'SCW_SECRET_KEY'],
  apiUrl: ['api_url', 'SCW_API_URL'],
  defaultOrganizationId: ['default_organization_id', 'SCW_DEFAULT_ORGANIZATION_ID'],
  defaultProjectId: ['default_project_id', 'SCW_DEFAULT_PROJECT_ID'],
  defaultRegion: ['default_region', 'SCW_DEFAULT_REGION'],
} as const satisfies Record<keyof ScwProfile, readonly [inFile: string, variable: string]>

/** Name of the settings at the root of the file, which is no profile of its own there. */
const ROOT = 'default'

const valueSchema = z.nullish(z.string())
const profileSchema = z.looseObject({
  ...Object.fromEntries(Object.values(SETTINGS).map(([inFile]) => [inFile, valueSchema])),
  insecure: z.nullish(z.boolean()),
})
const fileSchema = z.looseObject({
  ...profileSchema.shape,
  active_profile: valueSchema,
  profiles: z.nullish(z.record(z.string(), z.nullish(profileSchema))),
})

export interface ScwChoice {
  /** `--profile`: its settings come before those of the environment. */
  profile: string | undefined
  /** `SCW_PROFILE`: the environment comes before it, as with `scw`. */
  fallbackProfile: string | undefined
}

/**
 * The settings that are in force, as in the Go SDK: a profile takes from the root of the file what it does not set
 * itself, and the environment comes before both, but for a profile that was named on the command line. The file is
 * read only for a named profile. Throws `UsageError` with one line, without a secret, for what cannot be read for sure.
 */
export function readScwProfile({ profile, fallbackProfile }: ScwChoice, env: NodeJS.ProcessEnv): ScwProfile {
  const environment = pick((_inFile, variable) => env[variable])
  if (profile !== undefined) return { ...environment, ...profileFromFile(profile, env) }
  if (fallbackProfile !== undefined) return { ...profileFromFile(fallbackProfile, env), ...environment }
  return environment
}

/** `SCW_CONFIG_PATH`, else `scw/config.yaml` in `XDG_CONFIG_HOME` or in `.config` of the home directory. */
export function scwConfigPath(env: NodeJS.ProcessEnv): string {
  return (
    text(env['SCW_CONFIG_PATH']) ??
    join(text(env['XDG_CONFIG_HOME']) ?? join(homedir(), '.config'), 'scw', 'config.yaml')
  )
}

function profileFromFile(name: string, env: NodeJS.ProcessEnv): ScwProfile {
  const path = scwConfigPath(env)
  const refuse = (reason: string, cause?: unknown) =>
    new UsageError(`The profile "${name}" cannot be read from ${path}: ${reason}.`, { cause })

  const { profiles, ...root } = readFile(path, refuse)
  const named = profiles?.[name]
  if (named === undefined && name !== ROOT) throw refuse('it has no such profile')
  if (named !== undefined && name === ROOT) {
    throw refuse(`"${ROOT}" is the name of the settings at its root, and of a profile too`)
  }
  const inForce = { ...present(root), ...present(named ?? {}) }
  if (inForce['insecure'] === true)
    throw refuse('it asks for insecure connections, which the console never makes')
  return pick((inFile) => inForce[inFile])
}

type ScwFile = z.output<typeof fileSchema>

function readFile(path: string, refuse: (reason: string, cause?: unknown) => UsageError): ScwFile {
  let source: string
  try {
    source = readFileSync(path, 'utf8')
  } catch (error) {
    throw refuse(`the file cannot be opened (${(error as NodeJS.ErrnoException).code})`, error)
  }
  // Merge keys, as the tool's own reader has them.
  const document = parseDocument(source, { merge: true, prettyErrors: false })
  const [mistake] = [...document.errors, ...document.warnings]
  if (mistake) {
    // Not the parser's words: they quote the line, which may hold a secret.
    throw refuse(
      `line ${lineOf(source, mistake.pos[0])} is no YAML that can be read for sure (${mistake.code})`,
    )
  }
  const parsed = fileSchema.safeParse(document.toJS() ?? {})
  if (parsed.success) return parsed.data
  const at = parsed.error.issues[0]?.path.map(String) ?? []
  const node: unknown = document.getIn(at, true)
  const start = (node as { range?: [number] } | undefined)?.range?.[0]
  throw refuse(
    `${start === undefined ? '' : `line ${lineOf(source, start)}: `}${at.join('.') || 'the file'} has no value that fits`,
  )
}

function lineOf(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length
}

/** Without what is empty: that sets nothing, and lets what is inherited through. */
function present(settings: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(settings).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  )
}

function text(value: string | undefined): string | undefined {
  return value === '' ? undefined : value
}

/** The settings that `read` finds, by the names that each has in the file and in the environment. */
function pick(read: (inFile: string, variable: string) => unknown): ScwProfile {
  return present(
    Object.fromEntries(
      Object.entries(SETTINGS).map(([name, [inFile, variable]]) => [name, read(inFile, variable)]),
    ),
  )
}
