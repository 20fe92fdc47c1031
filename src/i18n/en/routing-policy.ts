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
  'policy.edit': 'Change {policy}',
  'policy.change': 'Save routing policy',
  'policy.changed': 'Routing policy {policy} saved',
  'policy.change.failed': 'The routing policy could not be saved',
  'policy.affected':
    '{count, plural, =0 {No InterLink uses it yet} one {Saving changes the routing of this InterLink at once} other {Saving changes the routing of these # InterLinks at once}}',
  'policy.affected.unknown':
    'Which InterLinks share this policy is not known: they could not be read. Saving changes the routing of all of them at once.',
  'policy.changedElsewhere': 'Somebody else has changed this policy meanwhile',
  'policy.changedElsewhere.now':
    'Now outgoing {outgoing}, incoming {incoming}. Saving replaces what you have changed, and nothing else.',
  'policy.prefix.faults': '{count, plural, one {One prefix needs mending.} other {# prefixes need mending.}}',
  'policy.prefix.repair': 'Use {prefix}',
  'policy.prefix.duplicate': 'stands there twice; it is sent once.',
  'policy.prefix.contained': 'is already contained in {prefix}.',
  'policy.prefix.count': '{count, plural, one {# prefix} other {# prefixes}}, {addresses} addresses',
} as const
