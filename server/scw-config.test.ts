import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { describe, expect, onTestFinished, test } from 'vitest'

import { readScwProfile, scwConfigPath } from './scw-config.ts'

const ROOT = { access_key: 'SCWROOTROOTROOTROOT0', secret_key: '5ec7e700-0000-4000-8000-000000000000' }
const WORK = { access_key: 'SCWWORKWORKWORKWORK1', secret_key: '5ec7e700-1111-4111-8111-111111111111' }

/** A folder with this configuration file, and the environment that names it. */
function configured(content: string, env: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const folder = mkdtempSync(join(tmpdir(), 'scw-config-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'config.yaml'), content)
  return { SCW_CONFIG_PATH: join(folder, 'config.yaml'), ...env }
}

const named = (profile: string) => ({ profile, fallbackProfile: undefined })
const chosen = (fallbackProfile: string) => ({ profile: undefined, fallbackProfile })

const rootLines = `access_key: ${ROOT.access_key}\nsecret_key: ${ROOT.secret_key}\n`
const workLines = `profiles:\n  work:\n    access_key: ${WORK.access_key}\n    secret_key: ${WORK.secret_key}\n`
const WORK_KEYS = { accessKey: WORK.access_key, secretKey: WORK.secret_key }
const ROOT_KEYS = { accessKey: ROOT.access_key, secretKey: ROOT.secret_key }

describe('the configuration file of scw', () => {
  test.each([
    ['above the profiles', rootLines + workLines],
    ['below the profiles', workLines + rootLines],
    ['with an active profile below them', `${workLines}active_profile: other\n${rootLines}`],
    ['with Windows line ends', (workLines + rootLines).replaceAll('\n', '\r\n')],
    ['with a byte-order mark', `\uFEFF${workLines}${rootLines}`],
    ['with comments and blank lines', `# mine\n\n${workLines}  # that was work\n\n${rootLines}`],
    [
      'in one line, with quotes',
      `{"access_key": '${ROOT.access_key}', secret_key: "${ROOT.secret_key}", profiles: {"work": {access_key: ${WORK.access_key}, secret_key: ${WORK.secret_key}}}}`,
    ],
    [
      'by anchor and merge key',
      `keys: &keys\n  access_key: ${WORK.access_key}\n  secret_key: ${WORK.secret_key}\nprofiles:\n  work:\n    <<: *keys\n${rootLines}`,
    ],
  ])('has its root keys %s, and they stay its root keys', (_how, content) => {
    const env = configured(content)
    expect(readScwProfile(named('work'), env)).toEqual(WORK_KEYS)
    expect(readScwProfile(named('default'), env)).toEqual(ROOT_KEYS)
  })

  test('gives a profile from its root what the profile does not set, the address of the API too', () => {
    const more =
      'api_url: https://api.example\ndefault_organization_id: org\ndefault_project_id: root-project\ndefault_region: nl-ams\n'
    const env = configured(
      `${workLines}    default_project_id: work-project\n    api_url:\n${rootLines}${more}`,
    )
    expect(readScwProfile(named('work'), env)).toEqual({
      ...WORK_KEYS,
      apiUrl: 'https://api.example',
      defaultOrganizationId: 'org',
      defaultProjectId: 'work-project',
      defaultRegion: 'nl-ams',
    })
  })

  test('comes after the environment, unless the profile was named on the command line', () => {
    const variables = {
      SCW_ACCESS_KEY: 'SCWENVENVENVENVENVE2',
      SCW_DEFAULT_PROJECT_ID: 'env-project',
      SCW_SECRET_KEY: '',
    }
    const env = configured(workLines + rootLines, variables)
    expect(readScwProfile(chosen('work'), env)).toEqual({
      accessKey: variables.SCW_ACCESS_KEY,
      secretKey: WORK.secret_key,
      defaultProjectId: 'env-project',
    })
    expect(readScwProfile(named('work'), env)).toEqual({ ...WORK_KEYS, defaultProjectId: 'env-project' })
  })

  test('is not read where no profile is named', () => {
    const env = configured('{', { SCW_ACCESS_KEY: 'a', SCW_API_URL: 'https://api.example' })
    expect(readScwProfile({ profile: undefined, fallbackProfile: undefined }, env)).toEqual({
      accessKey: 'a',
      apiUrl: 'https://api.example',
    })
  })

  test.each([
    ['a profile that is not there', workLines, 'other', 'it has no such profile'],
    ['a key twice', `${workLines}    access_key: SCWTWICETWICETWICE33\n`, 'work', 'line 5 is no YAML'],
    [
      'a tab as indent',
      'profiles:\n\twork:\n\t\taccess_key: SCWTABTABTABTABTAB44\n',
      'work',
      'line 2 is no YAML',
    ],
    ['an open quote', `access_key: "SCWOPENOPENOPENOPEN5\n${workLines}`, 'work', 'is no YAML'],
    [
      'a number as a key',
      'profiles:\n  work:\n    access_key: 17\n',
      'work',
      'line 3: profiles.work.access_key has no value',
    ],
    ['a list of profiles', `profiles:\n  - work\n`, 'work', 'line 2: profiles has no value'],
    ['a text instead of settings', 'profiles', 'work', 'has no value that fits'],
    ['two documents', `${rootLines}---\n${workLines}`, 'work', 'is no YAML'],
    [
      'a profile with the name of the root',
      `profiles:\n  default:\n    access_key: a\n`,
      'default',
      'and of a profile too',
    ],
    ['insecure connections', `${workLines}    insecure: true\n`, 'work', 'insecure connections'],
  ])(
    'is refused with line and reason, and without its secrets, for %s',
    (_what, content, profile, reason) => {
      const env = configured(content)
      const read = () => readScwProfile(named(profile), env)
      expect(read).toThrow(reason)
      expect(read).toThrow(`The profile "${profile}" cannot be read from ${env['SCW_CONFIG_PATH']}`)
      expect(read).not.toThrow(/5ec7e700|SCW[A-Z0-9]{17}/)
    },
  )

  test('is refused where it is not there', () => {
    expect(() => readScwProfile(named('work'), { SCW_CONFIG_PATH: '/nowhere/config.yaml' })).toThrow('ENOENT')
  })

  test('is looked for where scw looks for it', () => {
    expect(scwConfigPath({ SCW_CONFIG_PATH: '/a/b.yaml', XDG_CONFIG_HOME: '/x' })).toBe('/a/b.yaml')
    expect(scwConfigPath({ SCW_CONFIG_PATH: '', XDG_CONFIG_HOME: '/x' })).toBe('/x/scw/config.yaml')
    expect(scwConfigPath({})).toMatch(/\/\.config\/scw\/config\.yaml$/)
  })
})
