export const messages = {
  'policy.new': 'New {family} routing policy',
  'policy.name': 'Name of the policy',
  'policy.name.missing': 'Give the policy a name.',
  'policy.out': 'Outgoing prefixes',
  'policy.out.hint':
    'What your VPC announces to your side. One prefix a line; nothing means nothing is announced.',
  'policy.in': 'Incoming prefixes',
  'policy.in.hint': 'What is accepted from your side. One prefix a line; nothing means nothing is accepted.',
  'policy.create': 'Create routing policy',
  'policy.created': 'Routing policy {policy} created',
  'policy.failed': 'The routing policy could not be created',
  'policy.prefix.faults': '{count, plural, one {One prefix needs mending.} other {# prefixes need mending.}}',
  'policy.prefix.repair': 'Use {prefix}',
  'policy.prefix.duplicate': 'stands there twice; it is sent once.',
  'policy.prefix.contained': 'is already contained in {prefix}.',
  'policy.prefix.count': '{count, plural, one {# prefix} other {# prefixes}}, {addresses} addresses',
} as const
