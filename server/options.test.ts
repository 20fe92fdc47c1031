import { describe, expect, test } from 'vitest'

import { readOptions, UsageError } from './options.ts'

describe('options', () => {
  test('have defaults that need nothing', () => {
    expect(readOptions([], {})).toEqual({
      port: 4280,
      host: '127.0.0.1',
      dataDir: '.data',
      databaseUrl: undefined,
      sandbox: false,
      credentials: false,
      help: false,
    })
  })

  test('win over the environment, which wins over the defaults', () => {
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
    'notice credentials in %o',
    (env) => expect(readOptions([], env).credentials).toBe(true),
  )

  test('notice a profile, and take an empty variable for none', () => {
    expect(readOptions(['--profile', 'work'], {}).credentials).toBe(true)
    expect(readOptions([], { SCW_SECRET_KEY: '', PORT: '', HOST: '' })).toMatchObject({
      credentials: false,
      port: 4280,
    })
  })

  test.each([
    [['--port', '65536'], '--port must be a port from 0 to 65535, not "65536".'],
    [['--port', '-1'], "Option '--port' argument is ambiguous. Try --help."],
    [['--port=1e3'], '--port must be a port from 0 to 65535, not "1e3".'],
    [['--prot', '1'], "Unknown option '--prot'. Try --help."],
    [['stray'], "Unexpected argument 'stray'. Try --help."],
  ])('refuse %o in one line', (args, line) => {
    expect(() => readOptions(args, {})).toThrow(new UsageError(line))
  })

  test('say which of the two named a bad port', () => {
    expect(() => readOptions([], { PORT: 'http' })).toThrow('PORT must be')
  })
})
