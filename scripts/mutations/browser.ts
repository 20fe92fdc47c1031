/** Breaks of the promises under "The browser". */
import { TESTS, type Breaks } from './mutation.ts'

const ATTACKS = 'e2e/attacks.spec.ts'
const CSV = {
  file: 'domain/text/csv.ts',
  test: 'domain/connectivity/links-csv.test.ts',
  title: 'comma-separated values hold no formula, wherever a program takes a cell to begin',
}
const PAIRING_KEY = {
  test: 'e2e/link-page.spec.ts',
  title: 'the pairing key is masked until asked for, and in no address, title or storage',
}

export const BROWSER: Breaks = {
  'The page runs no script, style or frame but its own': [
    {
      file: 'server/http/security-headers.ts',
      find: `    'content-security-policy': "default-src 'none';frame-ancestors 'none'",\n`,
      replace: '',
      test: TESTS.app,
      title: 'every response carries the security headers',
    },
    {
      file: 'server/http/security-headers.ts',
      find: `  "frame-ancestors 'none'",\n`,
      replace: '',
      test: TESTS.app,
      title: 'every response carries the security headers',
    },
    {
      file: 'server/http/security-headers.ts',
      find: `"script-src 'self'"`,
      replace: `"script-src 'self' 'unsafe-inline'"`,
      test: TESTS.app,
      title: 'the page may do what the console does',
    },
    {
      file: 'server/http/security-headers.ts',
      find: "`style-src 'self' 'nonce-${nonce}'`",
      replace: `"style-src 'self' 'unsafe-inline'"`,
      test: TESTS.app,
      title: 'the page may do what the console does',
    },
    {
      file: 'server/http/security-headers.ts',
      find: "randomBytes(16).toString('base64')",
      replace: "randomBytes(16).fill(7).toString('base64')",
      test: 'server/http/page.test.ts',
      title: 'the page carries the nonce of its own policy, fresh each time',
    },
  ],
  'No text becomes a script, the address of one, or HTML with elements in it': [
    {
      file: 'server/http/security-headers.ts',
      find: `  "require-trusted-types-for 'script'",\n`,
      replace: '',
      test: TESTS.app,
      title: 'the page may do what the console does',
    },
    {
      file: 'server/http/security-headers.ts',
      find: `  'trusted-types default',\n`,
      replace: '',
      test: TESTS.app,
      title: 'the page may do what the console does',
    },
    {
      file: 'server/http/security-headers.ts',
      find: `  "require-trusted-types-for 'script'",\n`,
      replace: '',
      test: ATTACKS,
      title: 'no text becomes a script or HTML with elements in it',
    },
    {
      file: 'src/app/start/trusted-html.ts',
      find: "(text.includes('<') ? null : text)",
      replace: 'text',
      test: ATTACKS,
      title: 'no text becomes a script or HTML with elements in it',
    },
    {
      file: 'src/app/start/trusted-html.ts',
      find: "createPolicy('default', {",
      replace: "createPolicy('default', { ...{ createScriptURL: (text: string) => text },",
      test: ATTACKS,
      title: 'no text becomes a script or HTML with elements in it',
    },
  ],
  'What people paste is read in a time that grows with its length': [
    {
      file: 'domain/partner/message.ts',
      find: "text === '' || text.length > LONGEST_CONTACT ||",
      replace: "text === '' || /\\s+$/.test(`${contact}x`) ||",
      test: 'domain/text/pasted-text.test.ts',
      title: 'grows with the length',
    },
    {
      file: 'src/pages/routing-policies/import-policy.tsx',
      find: '    if (content.length > LARGEST) return\n',
      replace: '',
      test: 'e2e/routing-policies.spec.ts',
      title: 'a text too large for a policy is not read, and says so',
    },
  ],
  'The pairing key stands nowhere in a link': [
    {
      file: 'src/pages/link/partner/partner-kit.tsx',
      find: 'useState(false)',
      replace: 'useState(true)',
      ...PAIRING_KEY,
    },
    {
      file: 'src/pages/link/partner/partner-kit.tsx',
      find: 'value={keyShown ? message.body : message.body.replaceAll(key, masked(key))}',
      replace: 'value={keyShown ? message.body : message.body.replace(masked(key), key)}',
      ...PAIRING_KEY,
    },
    {
      file: 'src/pages/link/next-step/contact-button.tsx',
      find: 'mailLink(partner?.contact_email)?.href',
      replace:
        'partner && purpose && mailLink(partner.contact_email, partnerMessage({ purpose, language, link, partnerName: partner.name, pop: facts.pop.value }), language)?.href',
      ...PAIRING_KEY,
    },
  ],
  'An exported table holds no formula': [
    { find: 'value.replaceAll(BEFORE_FORMULA, "$&\'")', replace: 'value', ...CSV },
    { find: '(?<=^|[,;|\\t\\r\\n])', replace: '(?<=^)', ...CSV },
    { find: '=+\\-@＝＋－＠', replace: '=+\\-@', ...CSV },
  ],
  'Writes, signing in among them, come from our own page': [
    {
      file: 'server/http/same-origin.ts',
      find: "  return site === undefined || site === 'same-origin' || (safe && site === 'none')",
      replace: '  return true',
      test: TESTS.app,
      title: 'a write with ',
    },
    {
      file: 'server/http/same-origin.ts',
      find: "if (!safe && request.headers['x-requested-with'] === undefined) {",
      replace: "if (!safe && request.headers['x-requested-with'] === '') {",
      test: TESTS.app,
      title: 'a write with ',
    },
    {
      file: 'server/http/same-origin.ts',
      find: '  if (origin !== undefined && hostOf(origin) !== request.host.toLowerCase()) return false\n',
      replace: '',
      test: TESTS.app,
      title: 'a write with ',
    },
    {
      file: 'server/http/same-origin.ts',
      find: '  if (origin !== undefined && hostOf(origin) !== request.host.toLowerCase()) return false\n',
      replace: '',
      test: TESTS.signIn,
      title: 'signing in from another site is refused',
    },
    {
      file: 'server/http/same-origin.ts',
      find: '(!safe || isPrivate(request)) && ',
      replace: '!safe && ',
      test: TESTS.app,
      title: 'a read on behalf of another site is refused',
    },
    {
      file: 'server/http/same-origin.ts',
      find: "request.routeOptions.url ?? pathOf(request.url) ?? ''",
      replace: 'request.url',
      test: TESTS.app,
      title: 'a read on behalf of another site is refused, however its address is spelled',
    },
    {
      file: 'server/http/app.ts',
      find: '  checkOrigin(app)\n',
      replace: '',
      test: ATTACKS,
      title: 'on another port can neither read nor write in the session',
    },
  ],
  'A foreign name that points at this machine is refused': [
    {
      file: 'server/http/same-origin.ts',
      find: 'if (namesThisMachine(request.headers.host)) return next()',
      replace: 'if (request.headers.host) return next()',
      test: TESTS.app,
      title: 'the host must be this machine where no other machine can connect',
    },
    {
      file: 'server/main.ts',
      find: 'loopback: isLoopback(options.host) && !options.trustProxy,',
      replace: 'loopback: false,',
      test: 'server/main.test.ts',
      title: 'the gateway answers to no name but those of this machine',
    },
    {
      file: 'sandbox/main.ts',
      find: '  if (isLoopback(options.host)) checkHost(app)\n',
      replace: '',
      test: 'sandbox/main.test.ts',
      title: 'the sandbox answers to no name but those of this machine',
    },
  ],
  'A request that names two hosts is refused': [
    {
      file: 'server/http/same-origin.ts',
      find: "=== 'host').length <= 1",
      replace: "=== 'host').length <= 2",
      test: TESTS.app,
      title: 'a request that names two hosts is refused',
    },
    {
      file: 'deploy/nginx.conf',
      find: '  return 444;\n',
      replace: '  return 404;\n',
      test: TESTS.nginx,
      title: 'nginx responds to no other name, and with TLS only',
    },
    {
      file: 'deploy/nginx.conf',
      find: '  ssl_reject_handshake on;\n',
      replace:
        '  ssl_certificate /etc/ssl/interlink-console/fullchain.pem;\n  ssl_certificate_key /etc/ssl/interlink-console/privkey.pem;\n',
      test: TESTS.nginx,
      title: 'nginx responds to no other name, and with TLS only',
    },
  ],
  'What a proxy says counts only where it is trusted': [
    {
      file: 'server/http/app.ts',
      find: 'trustProxy: trustProxy && (',
      replace: 'trustProxy: (',
      test: TESTS.app,
      title: 'a write through a trusted proxy is checked against the host that the browser used',
    },
    {
      file: 'server/http/app.ts',
      find: 'trustProxy && ((_address, hop) => hop === 0)',
      replace: 'trustProxy',
      test: TESTS.signIn,
      title: 'sign-ins are limited in number for each address',
    },
    {
      file: 'deploy/nginx.conf',
      find: '  proxy_set_header X-Forwarded-Host $http_host;\n',
      replace: '',
      test: TESTS.nginx,
      title: 'nginx keeps out what the gateway keeps out',
    },
  ],
  'With TLS, by the gateway or by nginx, browsers stay with TLS': [
    {
      file: 'server/http/security-headers.ts',
      find: "    ...(tls && { 'strict-transport-security': `max-age=${YEAR_S}` }),\n",
      replace: '',
      test: TESTS.app,
      title: 'the gateway serves TLS itself',
    },
    {
      file: 'server/http/app.ts',
      find: 'tls: tls !== undefined || trustProxy',
      replace: 'tls: tls !== undefined',
      test: TESTS.nginx,
      title: 'nginx serves the page, signs in and passes calls on, with everything that protects them',
    },
    {
      file: 'server/http/app.ts',
      find: 'tls: tls !== undefined || trustProxy',
      replace: 'tls: trustProxy',
      test: TESTS.signIn,
      title: 'signing in over TLS sets a cookie for TLS and this host only',
    },
  ],
  'Answers of the API are not stored by browsers.': [
    {
      file: 'server/http/api.ts',
      find: "        reply.header('cache-control', 'no-store')\n        if (!findAllowedCall",
      replace: '        if (!findAllowedCall',
      test: TESTS.app,
      title: 'a read keeps the content type of the API, is not stored, and is compressed',
    },
  ],
  'Addresses that the API gives (portals, mail) are opened only when': [
    {
      file: 'domain/partner/message.ts',
      find: "protocol === 'https:' && ",
      replace: '',
      test: 'domain/partner/message.test.ts',
      title: 'opens as',
    },
    {
      file: 'domain/partner/message.ts',
      find: "username === '' && password === ''",
      replace: "username === ''",
      test: 'domain/partner/message.test.ts',
      title: 'opens as',
    },
    {
      file: 'domain/partner/message.ts',
      find: ' || !PLAIN_ADDRESS.test(address)',
      replace: '',
      test: 'domain/partner/message.test.ts',
      title: 'the mail link is not made for',
    },
    {
      file: 'src/features/links/partner-contact.tsx',
      find: 'partner?.portal_url ? safePortalUrl(partner.portal_url) : undefined',
      replace: 'safePortalUrl(partner?.portal_url) ?? partner?.portal_url',
      test: ATTACKS,
      title: 'an address from the API that is no https is shown as text and opens nothing',
    },
  ],
}
