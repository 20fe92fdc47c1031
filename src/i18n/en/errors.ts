export const messages = {
  'error.requestId': 'Request id',
  'error.retry': 'Try again',
  'error.nothingChanged': 'Nothing was changed.',
  'error.outcomeUnknown':
    'It is not known whether the change was made. The current state is being read again; look at it before you repeat anything.',
  'error.apiSays': 'The API says: “{message}”',
  'error.unexpected': 'The console itself failed: {message}',
  'error.invalid_arguments': 'The API rejected these values:',
  'error.permissions_denied':
    'Your API key lacks a permission. Ask whoever manages IAM in your organization for:',
  'error.permission': '{action} on {resource}',
  'error.quotas_exceeded': 'A quota of your organization is used up. Support can raise it:',
  'error.quota': '{resource}: {current} of {quota} used',
  'error.transient_state': 'Scaleway is still busy with it (state: {state}). Wait a minute, then try again.',
  'error.precondition_failed': 'Something else must be done first.',
  'error.not_found': 'It does not exist any more, or not in this region or organization.',
  'error.locked': 'It is locked by Scaleway’s Trust & Safety team. Open a support ticket.',
  'error.out_of_stock': 'Scaleway has no capacity left for it. Choose another location or bandwidth.',
  'error.denied_authentication': 'The API key was not accepted. Sign in again.',
  'offline.title': 'Offline',
  'offline.text':
    'What you see is the last known state; it is read again by itself once the connection is back. Nothing can be changed until then.',
  'offline.action': 'You are offline: nothing can be sent now.',
  'error.offline': 'This computer is offline. Nothing was sent.',
  'error.retryIn':
    '{seconds, plural, =0 {Asking again now} one {Asking again in # second} other {Asking again in # seconds}}',
  'error.no_answer': 'No answer came. Check the connection, then try again.',
  'error.unreadable_answer': 'The answer could not be read. If it stays so, report the request id.',
  'error.gateway_refused': 'The gateway refused the request. Reload the page, then try again.',
  'error.gateway_unreachable': 'The gateway could not reach the Scaleway API. Try again in a minute.',
  'error.gateway_timeout': 'The Scaleway API did not answer in time. Try again in a minute.',
  'error.gateway_unauthenticated': 'The session has ended. Sign in again.',
  'error.rate_limited': 'Too many requests in a short time. Wait a minute, then try again.',
  'error.server_error':
    'The API failed (status {status}). Try again in a minute; if it stays so, report the request id.',
  'error.page.title': 'This page could not be shown',
  'error.page.back': 'Go to your InterLinks',
  'error.page.reload': 'Reload the page',
  'notFound.title': 'There is no such page',
  'notFound.text': 'The address may be mistyped, or what it named is gone.',
  'notFound.region.title': 'There is no such region',
  'notFound.region.text':
    '“{region}” is not a region with InterLink. Regions are fr-par, nl-ams, pl-waw and it-mil.',
  'notFound.link.title': 'There is no such InterLink',
  'notFound.link.text':
    'It was deleted, or it belongs to another organization or region. Deleted InterLinks leave no page behind.',
} as const
