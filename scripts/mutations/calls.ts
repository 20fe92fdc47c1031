/** Breaks of the promises under "What reaches the API". */
import { TESTS, type Breaks } from './mutation.ts'

const ALLOW_LIST = 'server/forward/allow-list.test.ts'
const SLOW = 'server/http/slow-and-large.test.ts'

export const CALLS: Breaks = {
  'Only the calls of [the allow-list](allow-list.md)': [
    {
      file: 'server/forward/allow-list.ts',
      find: '    queryKeys: new Set(query),',
      replace: "    queryKeys: new Set([...query, 'admin']),",
      test: ALLOW_LIST,
      title: 'the table in the documentation is the one in force',
    },
    {
      file: 'server/forward/allow-list.ts',
      find: '    queryKeys: new Set(query),',
      replace: '    queryKeys: new Set(),',
      test: ALLOW_LIST,
      title: 'a call of the contract is allowed',
    },
    ...[
      ['call.method === method && ', ''],
      ["`(?:${REGIONS.join('|')})`", "'[a-z-]+'"],
      ['PARAMETERS[name] ?? ID', "PARAMETERS[name] ?? '[^/]+'"],
      ['found.call.queryKeys.has(key)', 'key !== undefined'],
      ['inner(ACCESS_KEY_PATTERN)', "'[A-Z0-9]+'"],
      ['target.length > MAX_TARGET_LENGTH || ', ''],
      [" || target.includes('#')", ''],
    ].map(([find = '', replace = '']) => ({
      file: 'server/forward/allow-list.ts',
      find,
      replace,
      test: ALLOW_LIST,
      title: 'is refused',
    })),
    {
      file: 'server/http/api.ts',
      find: '        if (!findAllowedCall(',
      replace: "        if (request.url === '' && !findAllowedCall(",
      test: TESTS.forward,
      title: 'no other path reaches the API, however it is spelled',
    },
  ],
  '`..`, `%2f`, `//`, mixed case and overlong ids': [
    {
      file: 'server/forward/allow-list.ts',
      find: 'PARAMETERS[name] ?? ID',
      replace: "PARAMETERS[name] ?? '[^/]+'",
      test: TESTS.forward,
      title: 'no other path reaches the API, however it is spelled',
    },
  ],
  'Only headers that the gateway writes itself': [
    {
      file: 'server/forward/forward.ts',
      find: "    accept: 'application/json',",
      replace: "    ...(request.headers as Record<string, string>), accept: 'application/json',",
      test: TESTS.forward,
      title: 'a read reaches the API with headers of the gateway only',
    },
  ],
  'No second request hidden in the first.': [
    {
      file: 'server/http/app.ts',
      find: 'const connection = { headersTimeout: headMs,',
      replace: 'const connection = { insecureHTTPParser: true, headersTimeout: headMs,',
      test: TESTS.forward,
      title: 'no second request hidden in the first reaches the API',
    },
  ],
  'No body but JSON, none above 64 kB': [
    {
      file: 'server/forward/forward.ts',
      find: "api.addContentTypeParser('application/json',",
      replace: "api.addContentTypeParser('*',",
      test: TESTS.forward,
      title: 'no body of ',
    },
    {
      file: 'server/http/app.ts',
      find: '    bodyLimit: BODY_LIMIT_BYTES,',
      replace: '    bodyLimit: 1e9,',
      test: TESTS.forward,
      title: 'no body larger than 64 kB reaches the API',
    },
    {
      file: 'server/http/app.ts',
      find: '    bodyLimit: BODY_LIMIT_BYTES,',
      replace: '    bodyLimit: 1e9,',
      test: SLOW,
      title: 'a large body of unknown length is refused before all of it has arrived',
    },
    {
      file: 'server/http/app.ts',
      find: 'const connection = { headersTimeout: headMs,',
      replace: 'const connection = { maxHeaderSize: 1_000_000, headersTimeout: headMs,',
      test: SLOW,
      title: 'large headers are refused',
    },
  ],
  '5 s to connect, 25 s for the first byte, 30 s in all': [
    {
      file: 'server/forward/connect.ts',
      find: 'buildConnector({ timeout, allowH2: false })',
      replace: 'buildConnector({ timeout: 0, allowH2: false })',
      test: SLOW,
      title: 'an API that accepts no connection is given up, and was certainly not called',
    },
    {
      file: 'server/forward/upstream.ts',
      find: '      headersTimeout: responseMs,',
      replace: '      headersTimeout: 0,',
      test: TESTS.forward,
      title: 'a slow API is given up, and the outcome of a write is then open',
    },
    {
      file: 'server/forward/upstream.ts',
      find: '    }, totalMs)',
      replace: '    }, 2 ** 30 + totalMs)',
      test: TESTS.forward,
      title: 'a trickling response is cut off after the total time',
    },
    {
      file: 'server/forward/upstream.ts',
      find: '      this.#mayRepeat = false\n',
      replace: '      this.#mayRepeat = false\n      clearTimeout(this.#end)\n',
      test: TESTS.forward,
      title: 'a repeated read is given up after the total time of the call',
    },
    {
      file: 'server/forward/upstream.ts',
      find: '      connections: null,',
      replace: '      connections: 100,',
      test: TESTS.forward,
      title: 'no call waits for the calls of other sessions',
    },
    ...[
      ['connectMs: CONNECT_MS', 'connectMs: 50_000'],
      ['responseMs: 25_000', 'responseMs: 250_000'],
      ['totalMs: 30_000', 'totalMs: 300_000'],
    ].map(([find = '', replace = '']) => ({
      file: 'server/forward/forward.ts',
      find,
      replace,
      test: TESTS.forward,
      title: 'a call has 5 s to connect, 25 s for the first byte and 30 s in all',
    })),
  ],
  'Clients that send drop by drop keep nobody waiting and are let go.': [
    {
      file: 'server/http/app.ts',
      find: '    requestTimeout: requestMs,',
      replace: '    requestTimeout: 0,',
      test: TESTS.forward,
      title: 'a client that sends drop by drop is disconnected',
    },
    {
      file: 'server/http/app.ts',
      find: '    requestTimeout: requestMs,',
      replace: '    requestTimeout: 0,',
      test: SLOW,
      title: 'hundreds of clients that send drop by drop delay no other client, and are disconnected',
    },
  ],
  '32 calls of one session at once.': [
    {
      file: 'server/forward/concurrency.ts',
      find: 'if (use.calls >= max)',
      replace: 'if (use.calls >= 1e9)',
      test: TESTS.forward,
      title: 'a session makes at most 32 calls at once',
    },
  ],
  'A write is never repeated': [
    {
      file: 'server/forward/upstream.ts',
      find: "    this.#mayRepeat = options.method === 'GET'",
      replace: '    this.#mayRepeat = true',
      test: TESTS.forward,
      title: 'a write is never repeated when the API cuts the connection',
    },
    {
      file: 'server/forward/upstream.ts',
      find: '      this.#mayRepeat = false\n',
      replace: '',
      test: TESTS.forward,
      title: 'a read is repeated once when the API cuts the connection',
    },
    {
      file: 'server/forward/upstream.ts',
      find: ' && isReset(error)',
      replace: '',
      test: TESTS.forward,
      title: 'a slow API is given up, and the outcome of a write is then open',
    },
    {
      file: 'deploy/nginx.conf',
      find: '    proxy_next_upstream off;\n',
      replace: '    proxy_next_upstream error non_idempotent;\n',
      test: TESTS.nginx,
      title: 'nginx never repeats a',
    },
  ],
  'A failure says whether the request may have been carried out.': [
    {
      file: 'server/forward/connect.ts',
      find: 'callback(new NotConnectedError(error), null)',
      replace: 'callback(error, null)',
      test: TESTS.forward,
      title: 'was certainly not called',
    },
    {
      file: 'server/forward/connect.ts',
      find: 'callback(new NotConnectedError(error), null)',
      replace: 'callback(error, null)',
      test: TESTS.connect,
      title: 'the API was certainly not called',
    },
    {
      file: 'server/forward/upstream-failure.ts',
      find: 'may_have_been_carried_out: isWrite && !isUnsent,',
      replace: 'may_have_been_carried_out: isWrite && isLate,',
      test: TESTS.forward,
      title: 'an API that hangs up after the TLS handshake may have been called',
    },
  ],
  'What comes back is JSON or text, never a page': [
    {
      file: 'server/forward/forward.ts',
      find: "kept['content-type'] = isJson ? 'application/json' : 'text/plain; charset=utf-8'",
      replace: "kept['content-type'] = isJson ? 'application/json' : headers['content-type']",
      test: TESTS.forward,
      title: 'no page comes back',
    },
    {
      file: 'server/forward/forward.ts',
      find: '  return kept\n',
      replace: "  return { ...kept, 'set-cookie': headers['set-cookie'] }\n",
      test: TESTS.forward,
      title: 'the response comes back with headers of the gateway',
    },
    {
      file: 'server/forward/forward.ts',
      find: "const RESPONSE_HEADERS = ['content-encoding',",
      replace: "const RESPONSE_HEADERS = ['content-security-policy', 'content-encoding',",
      test: TESTS.forward,
      title: 'the response comes back with headers of the gateway',
    },
  ],
  'An answer that cannot be told fails its own call only.': [
    {
      file: 'server/forward/upstream.ts',
      find: '      this.#fail(error instanceof Error ? error : new Error(String(error)))\n',
      replace: '',
      test: TESTS.forward,
      title: 'a status that HTTP does not have does not come back',
    },
    {
      file: 'server/forward/upstream.ts',
      find: '      this.#fail(error instanceof Error ? error : new Error(String(error)))\n',
      replace: '      throw error\n',
      test: 'server/forward/upstream.test.ts',
      title: 'a response that cannot be passed on fails its own call and no other',
    },
  ],
}
