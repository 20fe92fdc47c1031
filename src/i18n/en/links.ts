export const messages = {
  'links.title': 'InterLinks',
  'links.count':
    '{total, plural, =0 {No InterLink} one {{shown} of # InterLink} other {{shown} of # InterLinks}}',
  'links.search': 'Search',
  'links.search.hint': 'Name, id, tag or pairing key',
  'links.filter.any': 'All',
  'links.filter.needsYou': 'Needs you',
  'links.noMatch': 'No InterLink matches.',
  'links.noneInOthers': 'The regions that answered have no InterLink.',
  'links.clearFilters': 'Clear filters',
  'links.column.name': 'Name',
  'links.column.status': 'Status',
  'links.column.next': 'Next move',
  'links.column.bgp': 'BGP',
  'links.column.partner': 'Partner',
  'links.column.pop': 'Location',
  'links.column.bandwidth': 'Bandwidth',
  'links.column.vpc': 'VPC',
  'links.column.region': 'Region',
  'links.column.ordered': 'Ordered',
  'links.failed.region': 'The InterLinks of {region} could not be read',
  'links.failed.stale':
    'The InterLinks of {region} could not be read again; what you see is their last known state',
  'links.failed.all': 'The InterLinks could not be read',
  'links.empty.title': 'No InterLink yet',
  'links.empty.what':
    'An InterLink is a private line from your network to a Scaleway VPC, past the public internet. Getting one takes three steps:',
  'links.empty.step1': 'You order it here: partner, location and bandwidth.',
  'links.empty.step2':
    'You send the pairing key to the partner, who has 10 days to accept and then builds the circuit.',
  'links.empty.step3': 'You attach a VPC and a routing policy and turn propagation on. Then traffic flows.',
  'links.empty.action': 'Order your first InterLink',
  'deadline.left':
    '{days, plural, =0 {{hours, plural, =0 {less than an hour left} one {# hour left} other {# hours left}}} one {# day left} other {# days left}}',
} as const
