import { describe, expect, test } from 'vitest'

import { readOptions, UsageError } from './options.ts'

describe('options', () => {
  test('all options have defaults', () => {
    expect(readOptions([], {})).toEqual({
      port: 4280,
      host: '127.0.0.1',
      dataDir: '.data',
      databaseUrl: undefined,
      mode: 'sandbox',
      profile: undefined,
      fallbackProfile: undefined,
      apiUrl: undefined,
      tlsCert: undefined,
      tlsKey: undefined,
      trustProxy: false,
      sessionSecrets: undefined,
      sessionSecretsFile: undefined,
      sessionIdleMs: 30 * 60 * 1000,
      sessionMaxMs: 12 * 60 * 60 * 1000,
      lostOrderMs: 120_000,
      help: false,
    })
  })

  test('options take precedence over the environment, and the environment over the defaults', () => {
    const env = { PORT: '5000', HOST: '::1', INTERLINK_DATA_DIR: 'from-env', DATABASE_URL: 'postgres://db' }
    expect(readOptions([], env)).toMatchObject({
      port: 5000,
      host: '::1',
      dataDir: 'from-env',
      databaseUrl: 'postgres://db',
    })
    const args = ['--port', '0', '--host', 'localhost', '--data-dir', 'given']
    expect(readOptions(args, env)).toMatchObject({ port: 0, host: 'localhost', dataDir: 'given' })
  })

  test.each([{ SCW_ACCESS_KEY: 'x' }, { SCW_SECRET_KEY: 'x' }, { SCW_PROFILE: 'x' }])(
    '%o chooses local mode, unless another mode is requested',
    (env) => {
      expect(readOptions([], env).mode).toBe('local')
      expect(readOptions(['--sandbox'], env).mode).toBe('sandbox')
      expect(readOptions(['--sign-in'], env).mode).toBe('sign-in')
    },
  )

  test('a profile chooses local mode, and an empty variable counts as unset', () => {
    expect(readOptions(['--profile', 'work'], {})).toMatchObject({ mode: 'local', profile: 'work' })
    expect(readOptions([], { SCW_SECRET_KEY: '', PORT: '', HOST: '' })).toMatchObject({
      mode: 'sandbox',
      port: 4280,
    })
  })

  test.each([
    [['--port', '65536'], '--port must be a port from 0 to 65535, not "65536".'],
    [['--port', '-1'], "Option '--port' argument is ambiguous. Try --help."],
    [['--port=1e3'], '--port must be a port from 0 to 65535, not "1e3".'],
    [['--prot', '1'], "Unknown option '--prot'. Try --help."],
    [['stray'], "Unexpected argument 'stray'. Try --help."],
    [['--tls-cert', 'a'], '--tls-cert and --tls-key go together.'],
  ])('the command line %o is refused in one line', (args, line) => {
    expect(() => readOptions(args, {})).toThrow(new UsageError(line))
  })

  test.each([
    ['--session-idle', '0'],
    ['--session-idle', 'soon'],
    ['--session-max', '99999999'],
  ])('%s is refused with the value %s', (option, value) => {
    expect(() => readOptions([option, value], {})).toThrow(`${option} must be minutes`)
  })

  test.each(['0', 'soon', '-1', '86401'])('--lost-order is refused with the value %s', (value) => {
    expect(() => readOptions([`--lost-order=${value}`], {})).toThrow('--lost-order must be seconds')
  })

  test('an order whose response was lost counts as under way for two minutes, or as long as is asked for', () => {
    expect(readOptions([], {}).lostOrderMs).toBe(120_000)
    expect(readOptions(['--lost-order', '1.5'], {}).lostOrderMs).toBe(1500)
  })

  test('the message names the source of an invalid port', () => {
    expect(() => readOptions([], { PORT: 'http' })).toThrow('PORT must be')
  })
})

describe('unsafe combinations are refused', () => {
  const KEYS = { SCW_ACCESS_KEY: 'x', SCW_SECRET_KEY: 'x' }

  test('own keys are refused for other machines', () => {
    expect(() => readOptions(['--host', '0.0.0.0'], KEYS)).toThrow('for this machine only')
    expect(() => readOptions(['--trust-proxy'], KEYS)).toThrow('for this machine only')
    expect(() => readOptions([], { ...KEYS, HOST: '::' })).toThrow('for this machine only')
    expect(readOptions(['--host', '::1'], KEYS).mode).toBe('local')
  })

  test('signing in from other machines without TLS is refused', () => {
    const args = ['--sign-in', '--host', '0.0.0.0']
    expect(() => readOptions(args, KEYS)).toThrow('Keys must not travel unprotected')
    expect(readOptions([...args, '--trust-proxy'], KEYS).mode).toBe('sign-in')
    expect(readOptions([...args, '--tls-cert', 'a', '--tls-key', 'b'], KEYS).mode).toBe('sign-in')
    expect(readOptions(['--sign-in'], {}).mode).toBe('sign-in')
  })

  test('signing in to the embedded API is refused', () => {
    expect(() => readOptions(['--sign-in', '--sandbox'], {})).toThrow('exclude each other')
  })
})
