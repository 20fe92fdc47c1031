/** Breaks of the promises under "Sessions". */
import { TESTS, type Breaks } from './mutation.ts'

const OPTIONS = { test: 'server/options.test.ts', title: 'all options have defaults' }
const REQUEST = 'src/api/request.test.ts'
const RETURN_PATH = {
  file: 'src/pages/sign-in/return-path.ts',
  test: 'src/pages/sign-in/return-path.test.ts',
  title: 'leads nowhere but to the start',
}
const SESSION_END = {
  test: 'e2e/session-end.spec.ts',
  title: 'the end of a session is announced ahead',
}

export const SESSIONS: Breaks = {
  'The session is sealed in a cookie': [
    {
      file: 'server/sign-in/session-cookie.ts',
      find: 'httpOnly: true',
      replace: 'httpOnly: false',
      test: TESTS.signIn,
      title: 'signing in sets a cookie that scripts, other sites and readers cannot use',
    },
    {
      file: 'server/sign-in/session-cookie.ts',
      find: "sameSite: 'strict'",
      replace: "sameSite: 'lax'",
      test: TESTS.signIn,
      title: 'signing in sets a cookie that scripts, other sites and readers cannot use',
    },
    {
      file: 'server/sign-in/session-cookie.ts',
      find: 'secure } as const',
      replace: 'secure: false } as const',
      test: TESTS.signIn,
      title: 'signing in over TLS sets a cookie for TLS and this host only',
    },
    {
      file: 'server/sign-in/session-cookie.ts',
      find: "secure ? '__Host-session' : 'session'",
      replace: "'session'",
      test: TESTS.signIn,
      title: 'signing in over TLS sets a cookie for TLS and this host only',
    },
    {
      file: 'server/backend.ts',
      find: 'secure: options.tlsCert !== undefined || options.trustProxy,',
      replace: 'secure: options.tlsCert !== undefined,',
      test: TESTS.nginx,
      title: 'nginx serves the page, signs in and passes calls on, with everything that protects them',
    },
    {
      file: 'server/backend.ts',
      find: 'secure: options.tlsCert !== undefined || options.trustProxy,',
      replace: 'secure: options.trustProxy,',
      test: TESTS.program,
      title: 'a gateway with a certificate sets a cookie for TLS and this host only',
    },
  ],
  'A changed, made-up or foreign cookie opens nothing.': [
    {
      file: 'server/sign-in/session-cookie.ts',
      find: 'const known = cache.get(header)',
      replace: 'const known = [...cache].find(([one]) => one.slice(0, 40) === header.slice(0, 40))?.[1]',
      test: TESTS.signIn,
      title: 'a cookie that was changed, made up or sealed with another secret opens no session',
    },
    {
      file: 'server/sign-in/session-cookie.ts',
      find: '      key: secrets,',
      replace: '      key: secrets.map(({ length }) => Buffer.alloc(length)),',
      test: TESTS.signIn,
      title: 'a cookie that was changed, made up or sealed with another secret opens no session',
    },
    {
      file: 'server/sign-in/session-cookie.ts',
      find: "const session = value === undefined ? null : sealer.decodeSecureSession(value)\n      const sealed = sealedSchema.safeParse(session?.get('sealed')).data\n      if (!session || !sealed) return undefined\n      const opened = { sealed, isOutdated: session.changed }",
      replace:
        "const session = value === undefined ? null : sealer.decodeSecureSession(value)\n      const sealed = session?.get('sealed') ?? (value === undefined ? undefined : { id: value, accessKey: '', secretKey: '', organizationId: '', defaultProjectId: '', startedAt: Date.now(), seenAt: Date.now() })\n      if (!sealed) return undefined\n      const opened = { sealed, isOutdated: false }",
      test: TESTS.signIn,
      title: 'a cookie that was changed, made up or sealed with another secret opens no session',
    },
  ],
  'It ends after 30 minutes without a request': [
    {
      file: 'server/sign-in/sessions.ts',
      find: 'now - seenAt <= idleMs &&',
      replace: '',
      test: TESTS.signIn,
      title: 'a session ends after 30 minutes without a request',
    },
    {
      file: 'server/sign-in/sessions.ts',
      find: '&& now - startedAt <= absoluteMs',
      replace: '',
      test: TESTS.signIn,
      title: 'a session ends after 12 hours even while it is in use',
    },
    {
      file: 'server/options.ts',
      find: "given['session-idle'] ?? '30'",
      replace: "given['session-idle'] ?? '300'",
      ...OPTIONS,
    },
    {
      file: 'server/options.ts',
      find: "given['session-max'] ?? '720'",
      replace: "given['session-max'] ?? '7200'",
      ...OPTIONS,
    },
    {
      file: 'server/backend.ts',
      find: 'idleMs: options.sessionIdleMs,',
      replace: 'idleMs: 30 * 60_000,',
      ...SESSION_END,
    },
    {
      file: 'server/backend.ts',
      find: 'absoluteMs: options.sessionMaxMs,',
      replace: 'absoluteMs: 12 * 60 * 60_000,',
      ...SESSION_END,
    },
  ],
  'The page warns before either, and asking when it ends does not put it off.': [
    {
      file: 'server/sign-in/sign-in.ts',
      find: 'await sessions.peek(request, reply)',
      replace: 'await sessions.open(request, reply)',
      test: TESTS.signIn,
      title: 'a session ends when it says, and reading that time does not extend it',
    },
    {
      file: 'server/sign-in/sessions.ts',
      find: 'Math.min(sealed.seenAt + idleMs, sealed.startedAt + absoluteMs)',
      replace: 'sealed.startedAt + absoluteMs',
      test: TESTS.signIn,
      title: 'a session ends when it says, and reading that time does not extend it',
    },
    {
      file: 'domain/console/session-end.ts',
      find: 'endsAt - (session.warn_seconds ?? 0) * 1000',
      replace: 'endsAt',
      ...SESSION_END,
    },
  ],
  'Signing out ends it, for every copy of the cookie': [
    {
      file: 'server/sign-in/ended-sessions.ts',
      find: '      known?.add(id)\n',
      replace: '',
      test: TESTS.signIn,
      title: 'signing out ends a session, also for a copy of its cookie',
    },
    {
      file: 'server/sign-in/sign-in.ts',
      find: `      reply.header('clear-site-data', '"cache", "cookies"')\n`,
      replace: '',
      test: TESTS.signIn,
      title: 'signing out ends a session, also for a copy of its cookie',
    },
    {
      file: 'server/sign-in/sessions.ts',
      find: '      cookie.clear(reply, sealed?.id)\n',
      replace: '',
      test: TESTS.signIn,
      title: 'signing out ends a session, also for a copy of its cookie',
    },
    {
      file: 'src/api/session.ts',
      find: '  await call(sessionOperations.signOut, { path: {} })',
      replace: '',
      test: 'e2e/sign-in.spec.ts',
      title: 'signing out ends the session for good',
    },
  ],
  'A clock that was wrong for up to a week, and is put right': [
    {
      file: 'server/sign-in/sessions.ts',
      find: 'sealed.startedAt + absoluteMs + ENDED_MARGIN_MS',
      replace: 'sealed.startedAt + absoluteMs',
      test: TESTS.signIn,
      title: 'and is put right opens no cookie that was signed out before',
    },
    {
      file: 'server/sign-in/sessions.ts',
      find: '      if (!sealed) return { caller',
      replace: '      if (!sealed || !isCurrent(sealed)) return { caller',
      test: TESTS.signIn,
      title: 'signing out counts also while the clock is wrong by',
    },
    {
      file: 'server/sign-in/session-cookie.ts',
      find: '      expiry: Infinity,',
      replace: '      expiry: idleMs / 1000,',
      test: TESTS.signIn,
      title: 'signing out counts also while the clock is wrong by',
    },
    {
      file: 'server/sign-in/sessions.ts',
      find: '!isAhead && ',
      replace: '',
      test: TESTS.signIn,
      title: 'a cookie that was sealed or renewed ahead of the clock opens nothing',
    },
    {
      file: 'server/sign-in/sessions.ts',
      find: 'Math.max(seenAt, startedAt) - now',
      replace: 'startedAt - now',
      test: TESTS.signIn,
      title: 'a cookie that was sealed or renewed ahead of the clock opens nothing',
    },
  ],
  'Signing out clears the browser also when the database': [
    {
      file: 'server/sign-in/sessions.ts',
      find: '        return { caller, isEverywhere: caller === undefined }',
      replace: '        throw error',
      test: TESTS.signIn,
      title: 'without the database signing out still clears the browser',
    },
    {
      file: 'server/sign-in/sign-in.ts',
      find: '      if (isEverywhere) return reply',
      replace: '      if (caller) return reply',
      test: TESTS.signIn,
      title: 'without the database signing out still clears the browser',
    },
    {
      file: 'server/sign-in/sessions.ts',
      find: "      throw new UnavailableError('The gateway cannot look up sessions just now. Nothing was done.', {\n        cause: error,\n      })",
      replace: '      return error === undefined',
      test: TESTS.signIn,
      title: 'is answered with when to try again',
    },
  ],
  'Several gateways agree on who has signed out, with `DATABASE_URL`.': [
    {
      file: 'server/sign-in/ended-sessions.ts',
      find: '      return (await db.$count(endedSessions, eq(endedSessions.id, id))) > 0',
      replace: '      return false',
      test: TESTS.attempts,
      title: 'a session that was signed out on one gateway has ended on the other',
    },
  ],
  'A gateway does not forget who has signed out, also over kill −9.': [
    {
      file: 'server/sign-in/ended-sessions.ts',
      find: 'new Set((await db.select().from(endedSessions)).map(({ id }) => id))',
      replace: 'new Set<string>()',
      test: TESTS.store,
      title: 'a session that was signed out stays ended after kill −9',
    },
  ],
  'A new secret can come in before the old one goes': [
    {
      file: 'server/sign-in/session-cookie.ts',
      find: '      key: secrets,',
      replace: '      key: secrets.slice(0, 1),',
      test: TESTS.signIn,
      title: 'a session survives a new secret that is added before the old one is removed',
    },
    {
      file: 'server/sign-in/sessions.ts',
      find: '      if (opened?.isOutdated) cookie.set(reply, opened.sealed)\n',
      replace: '',
      test: TESTS.signIn,
      title: 'a session survives a new secret that is added before the old one is removed',
    },
    {
      file: 'server/sign-in/sessions.ts',
      find: '!isOutdated && seenAt',
      replace: 'seenAt',
      test: TESTS.signIn,
      title: 'a session survives a new secret that is added before the old one is removed',
    },
    {
      file: 'server/sign-in/secrets.ts',
      find: '.map(decode)',
      replace: '.map(decode).toReversed()',
      test: 'server/sign-in/secrets.test.ts',
      title: 'secrets come from the environment or from a file, and the first one seals',
    },
  ],
  'Signing in as somebody else begins a session of its own.': [
    {
      file: 'server/sign-in/sessions.ts',
      find: 'id: randomUUID()',
      replace: "id: '0fd2bb9a-6a0b-4b2c-9a3e-6d3bcd1d7f10'",
      test: TESTS.signIn,
      title: 'signing in as another user opens a new session',
    },
  ],
  'A page works with the key that it was drawn for': [
    {
      file: 'server/http/api.ts',
      find: '        return refuseOtherOwner(request, reply, request.caller)',
      replace: '        return undefined',
      test: TESTS.signIn,
      title: 'from a page drawn for another key is refused, and nothing is passed on',
    },
    {
      file: 'server/sign-in/sign-in.ts',
      find: 'refuseOtherOwner(request, reply, session.caller) ?? describe(session)',
      replace: 'describe(session)',
      test: TESTS.signIn,
      title: 'from a page drawn for another key is refused, and nothing is passed on',
    },
    {
      file: 'server/http/session-owner.ts',
      find: '\\n${accessKey}\\n${secretKey}`',
      replace: '\\n${accessKey}${secretKey.slice(36)}`',
      test: TESTS.signIn,
      title: 'the owner of a session is the same for each session with a key',
    },
    {
      file: 'server/http/session-owner.ts',
      find: '  if (expected === undefined) reply.header(OWNER_HEADER, owner)\n',
      replace: '',
      test: TESTS.signIn,
      title: 'a response to a page that does not know its session says whose it is',
    },
    {
      file: 'server/sign-in/sign-in.ts',
      find: '      const { caller, isEverywhere } = await sessions.end(request, reply)',
      replace:
        '      const open = await sessions.peek(request, reply)\n      const refused = open && refuseOtherOwner(request, reply, open.caller)\n      if (refused) return refused\n      const { caller, isEverywhere } = await sessions.end(request, reply)',
      test: TESTS.signIn,
      title: 'signing out works from any page',
    },
    {
      file: 'src/api/request.ts',
      find: ', ...ownerHeader() }',
      replace: ' }',
      test: REQUEST,
      title: 'each call names the owner of the first session',
    },
    {
      file: 'src/api/request.ts',
      find: "    if (error.kind === 'gateway_other_account') accountIsOther.set(true)\n",
      replace: '',
      test: REQUEST,
      title: 'each call names the owner of the first session',
    },
    {
      file: 'src/api/request.ts',
      find: '  if (readFor !== null && !isWrite) requireSameOwner(readFor)\n',
      replace: '',
      test: REQUEST,
      title: 'it is not shown to another',
    },
    {
      file: 'src/app/frame/other-account.tsx',
      find: '  useReload(!isWaiting)',
      replace: '  useReload(false)',
      test: 'e2e/two-accounts.spec.ts',
      title: 'shows nothing of theirs, says so, and reloads',
    },
    {
      file: 'src/app/frame/frame.tsx',
      find: 'useSyncExternalStore(accountIsOther.subscribe, accountIsOther.get)',
      replace: 'useSyncExternalStore(accountIsOther.subscribe, () => false)',
      test: 'e2e/two-accounts.spec.ts',
      title: 'an order in one tab is not placed with the key that was brought in another',
    },
  ],
  'After signing in one is back in the console, whatever the address says.': [
    { find: 'origin !== HERE || ', replace: '', ...RETURN_PATH },
    { find: "pathname.startsWith('//') || ", replace: '', ...RETURN_PATH },
    {
      file: 'src/pages/sign-in/sign-in-page.tsx',
      find: "returnPath(search.get('to'))",
      replace: "(search.get('to') ?? returnPath(null))",
      test: 'e2e/sign-in.spec.ts',
      title: 'signing out ends the session for good, and leads nowhere but to the console',
    },
  ],
}
