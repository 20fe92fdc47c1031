/** What a link’s own page says of its life below the next step, beside `life-cycle.ts`, which every page has. */
export const messages = {
  'timeline.order': 'Order the InterLink',
  'timeline.order.hint':
    'Scaleway creates it within seconds to minutes, and bills a hosted one from now on. If it fails, Scaleway’s team is alerted; open a ticket if nothing moves.',
  'timeline.contact-partner': 'Contact the partner',
  'timeline.contact-partner.hint':
    'Give the partner the pairing key and ask for provisioning: Scaleway does not do it. Without an answer within ten days the order expires; delete it and order again.',
  'timeline.partner-accepts': 'The partner accepts',
  'timeline.partner-accepts.hint':
    'The partner has ten days from the order. If it refuses, read its reason, delete this InterLink and order again.',
  'timeline.partner-provisions': 'The partner provisions the circuit',
  'timeline.partner-provisions.hint':
    'How long it takes is up to the partner: ask it for a date. VPC, routing policy and propagation can be set meanwhile.',
  'timeline.configure-router': 'Configure your router',
  'timeline.configure-router.hint':
    'Set VLAN, ASN and addresses as shown under your router. Attach a routing policy too: Scaleway opens a BGP session only for an IP version that has one.',
  'timeline.bgp-up': 'A BGP session comes up',
  'timeline.bgp-up.hint':
    'It takes moments once both ends agree. If it stays down, check VLAN, ASNs, addresses and the cabling of the port.',
  'timeline.attach-vpc': 'Attach a VPC',
  'timeline.attach-vpc.hint':
    'Possible before the InterLink is active. One VPC at a time, of the same region.',
  'timeline.attach-policy': 'Attach a routing policy',
  'timeline.attach-policy.hint':
    'Possible before the InterLink is active. One for IPv4, one for IPv6; without any, every route is blocked.',
  'timeline.activate-propagation': 'Activate route propagation',
  'timeline.activate-propagation.hint':
    'Possible before the InterLink is active. Detaching the VPC or the last routing policy turns it off again.',
  'timeline.traffic': 'Traffic can flow',
  'timeline.traffic.hint':
    'Once the InterLink is active and configured. If nothing flows, look at the conditions under Will traffic flow?',
  'timeline.propagation-off': 'Deactivate route propagation',
  'timeline.propagation-off.hint': 'The routes vanish on both sides and traffic stops.',
  'timeline.delete': 'Delete at Scaleway',
  'timeline.delete.hint': 'Scaleway’s billing stops here. It cannot be undone.',
  'timeline.ask-partner': 'Ask the partner to deprovision',
  'timeline.ask-partner.hint':
    'Only for a circuit that the partner has built or is building. The partner may go on billing until it has deprovisioned.',
  'timeline.partner-done': 'The partner deprovisions',
  'timeline.partner-done.hint':
    'How long it takes is up to the partner: ask it again if the InterLink stays in deprovisioning.',
  'timeline.removed': 'The InterLink is gone',
  'timeline.removed.hint': 'No partner has to do anything.',
  'readiness.link-up.up': 'The InterLink is active.',
  'readiness.link-up.configuring': 'Scaleway is applying a configuration: this shows in a moment.',
  'readiness.link-up.waiting-for-partner': 'The partner has not accepted the request yet.',
  'readiness.link-up.being-built': 'The partner is still building the circuit.',
  'readiness.link-up.waiting-for-router': 'Your router has no BGP session with Scaleway yet.',
  'readiness.link-up.one-session-down': 'One BGP session is down: traffic of that IP version does not pass.',
  'readiness.link-up.all-sessions-down': 'No BGP session is up.',
  'readiness.link-up.dead-end': 'This InterLink never came into being.',
  'readiness.link-up.locked': 'Scaleway has locked this InterLink.',
  'readiness.link-up.being-deleted': 'This InterLink is being deleted.',
  'readiness.link-up.unknown-status': 'This console does not know this status.',
  'readiness.vpc.attached': 'A VPC is attached.',
  'readiness.vpc.empty':
    'The VPC has no private network: there is nothing to reach. Create one in the Scaleway console, or attach another VPC.',
  'readiness.vpc.missing': 'No VPC is attached: there is nothing to reach.',
  'readiness.policy.both': 'A routing policy for IPv4 and one for IPv6 are attached.',
  'readiness.policy.ipv4-only': 'A routing policy for IPv4 is attached. IPv6 does not pass.',
  'readiness.policy.ipv6-only': 'A routing policy for IPv6 is attached. IPv4 does not pass.',
  'readiness.policy.missing': 'No routing policy is attached: every route is blocked.',
  'readiness.policy.lets-nothing-in': 'The routing policy accepts no route from your side.',
  'readiness.policy.lets-nothing-out': 'The routing policy announces no route to your side.',
  'readiness.policy.covers-nothing':
    'The routing policies announce none of the VPC’s subnets: your side learns no route back into it.',
  'readiness.policy.empty': 'The routing policy has no prefixes: every route is blocked.',
  'readiness.propagation.active': 'Route propagation is active.',
  'readiness.propagation.inactive': 'Route propagation is off: no route is exchanged.',
  'readiness.propagation.active-without-vpc': 'Route propagation is on, but no VPC is attached.',
  'readiness.propagation.active-without-subnet':
    'Route propagation is on, but the VPC has no subnet: there is nothing to announce.',
  'readiness.propagation.active-without-policy':
    'Route propagation is on, but no routing policy is attached.',
  'readiness.routes.learned': 'The VPC has learned routes over this InterLink.',
  'readiness.routes.none':
    'The VPC has learned no route. Check what the other side announces, and the prefixes accepted from it.',
  'readiness.routes.waiting': 'Routes are learned once the other conditions are met.',
  'readiness.routes.not-read-yet': 'The VPC’s routes are being read.',
  'readiness.routes.unavailable': 'The VPC’s routes could not be read.',
  'deletion.deactivate-propagation': 'Deactivate route propagation',
  'deletion.confirm-and-delete': 'Confirm and delete',
  'deletion.tell-partner': 'Ask the partner to deprovision',
  'deletion.gone': 'Gone on both sides',
} as const
