/** About dedicated connections in the order and on their own pages. */
export const messages = {
  'port.links': '{count, plural, =0 {No InterLink on it} one {# InterLink on it} other {# InterLinks on it}}',
  'port.free': '{free} of {size} free',
  'port.howTo':
    'Dedicated connections are sold by Scaleway’s sales team, who then issue a Letter of Authorization for the cross-connect. Contact sales, or order a hosted InterLink instead.',
  'port.refused.inactive': 'This connection is not usable now (status: {status}).',
  'port.refused.full': 'No bandwidth is left on this port.',
  'port.refused.no-size': 'No size on offer fits what is left on this port.',
  'port.refused.no-vlan': 'Every VLAN of this connection is taken.',
  'connectionStatus.created': 'Created',
  'connectionStatus.configuring': 'Configuring',
  'connectionStatus.failed': 'Failed',
  'connectionStatus.active': 'Active',
  'connectionStatus.disabled': 'Disabled',
  'connectionStatus.deleted': 'Deleted',
  'connectionStatus.locked': 'Locked',
} as const
