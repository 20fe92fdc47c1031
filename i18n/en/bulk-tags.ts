export const messages = {
  'links.bulk.add': 'Tags to add',
  'links.bulk.remove': 'Tags to remove',
  'links.bulk.apply': '{count, plural, one {Change tags of # InterLink} other {Change tags of # InterLinks}}',
  'links.bulk.running': '{done} of {total} done…',
  'links.bulk.hint': 'Tags that someone else has set meanwhile are kept.',
  'links.bulk.choose': 'Choose InterLinks in the table.',
  'links.bulk.offline': 'You are offline: nothing can be changed now.',
  'links.bulk.done':
    '{count, plural, one {Tags of # InterLink changed} other {Tags of # InterLinks changed}}',
  'links.bulk.failed':
    '{count, plural, one {The tags of # InterLink could not be changed} other {The tags of # InterLinks could not be changed}}',
  'links.bulk.unchanged':
    'They keep their tags and stay chosen, so that you can try them again. The others are done.',
} as const
