export const messages = {
  'signIn.title': 'Sign in',
  'signIn.intro':
    'Bring an API key of your Scaleway organization: its access key and its secret key. It must be allowed to use InterLink and VPC, and to read projects and itself in IAM.',
  'signIn.create': 'Create an API key in the Scaleway console',
  'signIn.keep':
    'The secret key goes to this console’s gateway, which keeps it sealed in a cookie that no script can read. It is stored nowhere else.',
  'signIn.accessKey': 'Access key',
  'signIn.accessKey.hint': 'starts with SCW, then 17 capital letters or digits',
  'signIn.accessKey.wrong': 'This is no access key. It starts with SCW, then 17 capital letters or digits.',
  'signIn.secretKey': 'Secret key',
  'signIn.secretKey.hint': 'Shown once, when the key was created',
  'signIn.secretKey.wrong': 'This is no secret key. It has the form xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx.',
  'signIn.submit': 'Sign in',
  'signIn.failed': 'You are not signed in',
  'signIn.refused':
    'This pair of keys is not accepted. One of them is mistyped, the key was deleted, or it has expired.',
  'signIn.forbidden':
    'The key is right, but lacks a permission. Ask whoever manages IAM in your organization.',
  'signIn.tooMany': 'Too many tries from your network.',
  'signIn.cookie.blocked':
    'Your keys were accepted, but this browser blocks the cookies of {site}: it has not kept the cookie “{cookie}”, which your session lives in.',
  'signIn.cookie.blocked.do':
    'Allow cookies for {site} in the settings of the browser, and in extensions that protect privacy. Then sign in again. This console sets no other cookie.',
  'signIn.cookie.insecure':
    'Your keys were accepted, but this browser keeps the cookie “{cookie}”, which your session lives in, only for https:// addresses. The address of {site} begins with http://.',
  'signIn.cookie.insecure.do':
    'Open the console by its https:// address. Whoever runs it at {site} knows it.',
  'signIn.cookie.unknown':
    'Your keys were accepted, and this browser sent back the cookie “{cookie}”, which your session lives in, but the gateway at {site} did not accept it.',
  'signIn.cookie.unknown.do':
    'Sign in again. If that does not help, tell whoever runs {site}: its gateways have different session secrets, or their clocks differ.',
  'signIn.again.title': 'Your session has ended',
  'signIn.again.text': 'Sign in again to go on. This page and what you typed stay as they are.',
  'signIn.again.early': 'Sign in again',
  'signIn.other.title': 'Another account is in use now',
  'signIn.other.text':
    'Someone signed in with another API key in this browser, or the console was started again with one. This page belongs to the key before: it can neither show anything new nor change anything.',
  'signIn.other.soon':
    'It is loaded again by itself in {seconds} seconds, for the account in use now. The finished steps of an order stay; whatever else you typed is lost.',
  'signIn.other.reload': 'Reload now',
  'signIn.other.wait': 'Wait, I want to copy something',
  'signIn.other.waiting':
    'This page belongs to the key before: it can neither show anything new nor change anything. Copy what you typed, then reload.',
  'signIn.ending.title': 'Your session ends at {time}',
  'signIn.ending.idle':
    'Nothing was loaded or sent for a while. Stay signed in to go on without entering your keys again.',
  'signIn.ending.absolute':
    'It can last no longer. Sign in again now or when it has ended: this page and what you typed stay as they are.',
  'signIn.ending.stay': 'Stay signed in',
  'signIn.ending.again': 'Sign in again now',
  'signIn.ending.stayed': 'You stay signed in.',
  'signIn.ending.failed': 'Your session could not be extended',
} as const
