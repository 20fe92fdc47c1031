/** Breaks of the promises under "Keeping it running" and "What is installed". */
import { TESTS, type Breaks } from './mutation.ts'

const HEALTH = {
  test: TESTS.app,
  title: 'health reports that the process runs, and separately whether it can do its work',
}
const WHO_DID_WHAT = {
  test: TESTS.program,
  title: 'sign-in mode is displayed, requires a key, and logs who did what without any secret',
}
const CHANGED_LOCK = 'scripts/launch/changed-lock.test.ts'

export const RUNNING: Breaks = {
  '`/healthz` says that the process lives': [
    { file: 'server/http/health.ts', find: '      await check()\n', replace: '', ...HEALTH },
    {
      file: 'server/http/health.ts',
      find: "  app.get('/healthz', async (_request, reply) => {\n",
      replace: "  app.get('/healthz', async (_request, reply) => {\n    await check()\n",
      ...HEALTH,
    },
    { file: 'server/http/app.ts', find: '    await checkBackend(backend)\n', replace: '', ...HEALTH },
    { file: 'server/http/app.ts', find: '    await attempts.check()\n', replace: '', ...HEALTH },
  ],
  'Of errors, only kind, code, place and words are written': [
    {
      file: 'server/log/masking.ts',
      find: '    type: error.name,\n    message: error.message,',
      replace: '    ...error,\n    type: error.name,\n    message: error.message,',
      test: TESTS.masking,
      title: 'an error is logged with what and where, and without keys',
    },
    {
      file: 'server/http/metrics.ts',
      find: "const route = request.routeOptions.url ?? 'page'",
      replace: 'const route = request.url',
      test: TESTS.app,
      title: 'metrics count by route and contain no ids',
    },
  ],
  'There is one line for each request and one for each write': [
    { file: 'server/http/app.ts', find: '  logRequests(app)\n', replace: '', ...WHO_DID_WHAT },
    { file: 'server/http/api.ts', find: '      auditWrites(api)\n', replace: '', ...WHO_DID_WHAT },
    {
      file: 'server/log/log.ts',
      find: '        access_key: request.caller.accessKey,\n',
      replace: '',
      ...WHO_DID_WHAT,
    },
  ],
  'What runs is what the hashes of package-lock.json say': [
    {
      file: 'package-lock.json',
      find: '"packages": {\n    "": {',
      replace: '"packages": {\n    "node_modules/other": { "version": "1.0.0" },\n    "": {',
      test: 'scripts/rules/dependencies.test.ts',
      title: 'every package comes with a hash, those of other platforms too',
    },
    {
      file: 'package.json',
      find: '"esbuild": false',
      replace: '"esbuild": true',
      test: 'scripts/rules/dependencies.test.ts',
      title: 'no package runs a script when it is installed',
    },
    {
      file: 'scripts/bootstrap.mjs',
      find: ' && there.integrity === integrity',
      replace: '',
      test: CHANGED_LOCK,
      title: 'a start fails when the hash of a package is another one, even if the package is installed',
    },
    {
      file: 'scripts/bootstrap.mjs',
      find: "  if (spawnSync(NODE, ['--version']).status !== 0) {",
      replace: '  if (!existsSync(PROJECT)) {',
      test: CHANGED_LOCK,
      title: 'a start fails when the hash of the pinned Node is another one',
    },
  ],
}
