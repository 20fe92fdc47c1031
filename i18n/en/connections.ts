export const messages = {
  'connections.title': 'Dedicated connections',
  'connections.count':
    '{count, plural, =0 {No dedicated connection} one {# dedicated connection} other {# dedicated connections}}',
  'connections.failed.all': 'The dedicated connections could not be loaded',
  'connections.failed.region': 'The dedicated connections of {region} could not be loaded',
  'connections.failed.stale':
    'The dedicated connections of {region} could not be loaded again; what you see is their last known state',
  'connections.failed.links':
    'The InterLinks on the connections of {region} could not be loaded: how full they are is not known',
  'connections.failed.linksStale':
    'The InterLinks on the connections of {region} could not be loaded again: how full they are is as last known',
  'connections.noneInOthers': 'The regions that answered have no dedicated connection.',
  'connections.empty.title': 'No dedicated connection',
  'connections.what':
    'A dedicated connection is a port of your own on Scaleway’s equipment in a data centre: 1, 10 or 100 Gbps. Self-hosted InterLinks run on it, as many as fit, without a partner. Getting one takes these steps:',
  'connections.another': 'How to get a dedicated connection',
  'connections.howTo.sales':
    'You ask Scaleway’s sales team for a port: at which location, and of which size (1, 10 or 100 Gbps).',
  'connections.howTo.where': 'Where one can be had',
  'connections.howTo.loa':
    'Scaleway issues a Letter of Authorization (LOA). It allows the operator of the data centre to run a cable to Scaleway’s port, and names that port.',
  'connections.howTo.crossConnect':
    'You order the cross-connect from the operator of the data centre and hand it the LOA.',
  'connections.howTo.appears':
    'Scaleway sets the connection up. It appears here, with its demarcation details and its VLANs.',
  'connections.howTo.order':
    'You order InterLinks on it. They add no fee over the connection, and need no partner.',
  'connections.howTo.notHere': 'It can be ordered neither here nor through the API.',
  'connections.howTo.docs': 'InterLink in Scaleway’s documentation',
  'connections.column.name': 'Name',
  'connections.column.status': 'Status',
  'connections.column.location': 'Location',
  'connections.column.region': 'Region',
  'connections.column.free': 'Bandwidth left',
  'connections.column.links': 'InterLinks',
  'connections.column.port': 'Port',
  'connections.notKnown': 'Not known',
  'connection.stale': 'The connection could not be loaded again; what you see is its last known state',
  'connection.gone': '{name} is gone',
  'connection.gone.text':
    'The dedicated connection does not exist any more. What you see is its last known state; nothing can be ordered on it.',
  'connection.gone.back': 'Go to your dedicated connections',
  'connection.status.created':
    'Scaleway has created it, and it is not in service yet. Scaleway acts next: InterLinks can be ordered on it once it is active.',
  'connection.status.configuring':
    'Scaleway is configuring it. Scaleway acts next: InterLinks can be ordered on it once it is active.',
  'connection.status.failed':
    'Scaleway could not set it up. The API does not say why: ask Scaleway’s support.',
  'connection.status.disabled':
    'It is disabled, and no InterLink can be ordered on it. The API does not say why: ask Scaleway’s support.',
  'connection.status.locked':
    'It is locked by Scaleway, and nothing can be done with it. Open a support ticket.',
  'connection.status.unknown':
    'This console does not know the status “{status}”. No InterLink can be ordered on the connection until it is active.',
  'connection.order': 'Order an InterLink here',
  'connection.bandwidth': 'Bandwidth',
  'connection.used': '{used} of {size} used',
  'connection.free': '{free} free',
  'connection.over':
    'The InterLinks on it add up to more than the port. They may not all reach their bandwidth at once: ask Scaleway’s support.',
  'connection.sizes': 'Another InterLink on it can have {sizes}.',
  'connection.links': 'InterLinks on it',
  'connection.links.none': 'No InterLink runs on it yet.',
  'connection.links.failed': 'The InterLinks on it could not be loaded',
  'connection.links.stale':
    'The InterLinks on it could not be loaded again; what you see is their last known state',
  'connection.links.vlan': 'VLAN',
  'connection.project': 'Project',
  'connection.vlan': 'VLANs',
  'connection.vlan.range': 'This connection has the VLANs {start} to {end}.',
  'connection.vlan.noRange': 'The API names no VLAN that can be used on this connection.',
  'connection.vlan.noneTaken': 'None is taken.',
  'connection.vlan.taken': '{count, plural, one {Taken: {vlans}.} other {# are taken: {vlans}.}}',
  'connection.vlan.free': '{count, plural, =0 {None is free.} one {# is free.} other {# are free.}}',
  'connection.vlan.next': 'Next free VLAN',
  'connection.demarcation': 'Demarcation',
  'connection.demarcation.what':
    'Where Scaleway’s side ends and yours begins: what the operator of the data centre needs for the cross-connect. The last line is as the API gives it.',
  'connection.demarcation.details': 'Demarcation details',
  'connection.demarcation.none':
    'Scaleway has given no demarcation details for this connection. The Letter of Authorization names the port; ask your sales contact for it.',
  'connection.facts': 'Details',
  'connection.address': 'Data centre',
  'connection.tags': 'Tags',
  'connection.created': 'Created',
  'connection.updated': 'Last change',
  'connection.id': 'Connection id',
} as const
