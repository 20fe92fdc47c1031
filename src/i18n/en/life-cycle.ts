/**
 * What a link's life is called: statuses, next steps, reasons. Keyed by the codes of src/domain.
 *
 * Only `nextStep.*` takes values: `partner` (name), `date` (the deadline, formatted), `timeLeft` (a
 * phrase of its own, such as *6 days left*) and `family` (`IPv4`, `IPv6`, or anything else for *not
 * known which*). Give all four. `status.unknown` takes the status as the API wrote it.
 */
export const messages = {
  'status.configuring': 'Configuring',
  'status.failed': 'Failed',
  'status.requested': 'Requested',
  'status.refused': 'Refused',
  'status.expired': 'Expired',
  'status.provisioning': 'Provisioning',
  'status.ready': 'Ready',
  'status.active': 'Active',
  'status.limited_connectivity': 'Limited connectivity',
  'status.all_down': 'All sessions down',
  'status.deprovisioning': 'Deprovisioning',
  'status.deleted': 'Deleted',
  'status.locked': 'Locked',
  'status.unknown': 'Unknown ({status})',

  'bgp.up': 'Up',
  'bgp.down': 'Down',
  'bgp.disabled': 'No session',

  'connectionStatus.created': 'Created',
  'connectionStatus.configuring': 'Configuring',
  'connectionStatus.failed': 'Failed',
  'connectionStatus.active': 'Active',
  'connectionStatus.disabled': 'Disabled',
  'connectionStatus.deleted': 'Deleted',
  'connectionStatus.locked': 'Locked',

  'tone.needs-you': 'Needs you',
  'tone.in-progress': 'In progress',
  'tone.working': 'Working',
  'tone.trouble': 'Trouble',
  'tone.quiet': 'Nothing to do',

  'actor.customer': 'You',
  'actor.partner': 'Partner',
  'actor.scaleway': 'Scaleway',
  'actor.nobody': 'Nobody',

  'nextStep.wait-for-configuration': 'Scaleway is applying the configuration: wait seconds to minutes.',
  'nextStep.wait-for-configuration.consequence': 'No action is possible until it is done.',
  'nextStep.creation-failed':
    'Scaleway could not create this InterLink; its team has been alerted and will intervene.',
  'nextStep.creation-failed.consequence':
    'The InterLink stays unusable until then. Open a ticket if nothing moves, or delete it.',
  'nextStep.contact-partner':
    'Send {partner} the pairing key now: it has until {date} to answer ({timeLeft}).',
  'nextStep.contact-partner.consequence':
    'Scaleway does not contact {partner} for you. Without an answer by {date} the order expires, and it is billed until you delete it.',
  'nextStep.order-again-refused':
    '{partner} refused this InterLink: delete it and order again, with another partner or configuration.',
  'nextStep.order-again-refused.consequence': 'It can never be used, and it is billed until you delete it.',
  'nextStep.order-again-expired':
    '{partner} did not answer within ten days: delete this InterLink and order again.',
  'nextStep.order-again-expired.consequence': 'It can never be used, and it is billed until you delete it.',
  'nextStep.partner-is-provisioning':
    '{partner} is building the circuit; meanwhile you can attach a VPC and a routing policy.',
  'nextStep.partner-is-provisioning.consequence':
    'No traffic flows before {partner} has finished. This step has no deadline: ask {partner} if it takes long.',
  'nextStep.configure-router':
    'Configure your router: the InterLink becomes active once a BGP session comes up.',
  'nextStep.configure-router.consequence':
    'Nothing flows until then. Scaleway opens a session only for an IP version that has a routing policy.',
  'nextStep.attach-vpc': 'Attach the VPC that this InterLink is to reach.',
  'nextStep.attach-vpc.consequence': 'The InterLink is up, but leads nowhere until you do.',
  'nextStep.attach-policy': 'Attach a routing policy: without one every route is blocked.',
  'nextStep.attach-policy.consequence': 'No traffic flows until you do.',
  'nextStep.activate-propagation': 'Activate route propagation: everything else is in place.',
  'nextStep.activate-propagation.consequence': 'No route is exchanged and no traffic flows until you do.',
  'nextStep.propagation-without-vpc': 'Attach a VPC: route propagation is on, but has nowhere to lead.',
  'nextStep.propagation-without-vpc.consequence': 'No traffic flows, although propagation is on.',
  'nextStep.propagation-without-policy':
    'Attach a routing policy: route propagation is on, but every route is blocked.',
  'nextStep.propagation-without-policy.consequence': 'No traffic flows, although propagation is on.',
  'nextStep.traffic-can-flow': 'Everything is in place: traffic can flow.',
  'nextStep.traffic-can-flow.consequence': 'Nobody has anything to do.',
  'nextStep.session-down':
    'Check your router: {family, select, IPv4 {the IPv4 BGP session is down} IPv6 {the IPv6 BGP session is down} other {one of the BGP sessions is down}}.',
  'nextStep.session-down.consequence':
    '{family, select, IPv4 {IPv4 traffic} IPv6 {IPv6 traffic} other {Traffic of one IP version}} does not pass until it is back. If your router is in order, ask your partner or Scaleway support.',
  'nextStep.session-down-at-partner':
    '{partner} runs the BGP session: tell it that {family, select, IPv4 {the IPv4 session is down} IPv6 {the IPv6 session is down} other {one of the sessions is down}}.',
  'nextStep.session-down-at-partner.consequence':
    '{family, select, IPv4 {IPv4 traffic} IPv6 {IPv6 traffic} other {Traffic of one IP version}} does not pass until {partner} has brought it back.',
  'nextStep.all-sessions-down': 'No BGP session is up: ask {partner} to check the circuit.',
  'nextStep.all-sessions-down.consequence':
    'No traffic passes. If {partner} finds the circuit in order, open a ticket with Scaleway.',
  'nextStep.all-sessions-down-own-router': 'No BGP session is up: check your router and its port.',
  'nextStep.all-sessions-down-own-router.consequence':
    'No traffic passes. If your router is in order, open a ticket with Scaleway.',
  'nextStep.locked': 'Scaleway’s Trust & Safety team has locked this InterLink: open a ticket to learn why.',
  'nextStep.locked.consequence': 'No action is possible until Scaleway unlocks it.',
  'nextStep.tell-partner-to-deprovision': 'Ask {partner} to deprovision its side.',
  'nextStep.tell-partner-to-deprovision.consequence':
    'Scaleway’s billing has stopped; {partner} may go on billing until it has deprovisioned.',
  'nextStep.wait-for-deletion': 'Scaleway is removing this InterLink: wait until it has gone.',
  'nextStep.wait-for-deletion.consequence': 'It cannot be used or configured any more.',
  'nextStep.deleted': 'This InterLink is deleted on both sides.',
  'nextStep.deleted.consequence': 'Nobody has anything to do.',
  'nextStep.unknown-status': 'Scaleway gives this InterLink a status that this console does not know.',
  'nextStep.unknown-status.consequence':
    'Its actions are disabled here, to be safe. Look at it in Scaleway’s own console.',

  'action.contact-partner': 'Contact the partner',
  'action.order-again': 'Order again',
  'action.attach-vpc': 'Attach VPC',
  'action.attach-policy': 'Attach routing policy',
  'action.activate-propagation': 'Activate route propagation',
  'action.configure-router': 'Configure the router',
  'action.open-ticket': 'Open a ticket',
  'action.tell-partner': 'Write to the partner',
  'action.check-router': 'Check the router',

  'refusal.configuring': 'Scaleway is applying a configuration. Wait until it is done.',
  'refusal.deprovisioning': 'This InterLink is being deleted. It cannot be changed any more.',
  'refusal.locked': 'Scaleway has locked this InterLink. Open a ticket.',
  'refusal.deleted': 'This InterLink is deleted.',
  'refusal.failed': 'Scaleway could not create this InterLink. It can only be deleted.',
  'refusal.refused': 'The partner refused this InterLink. It can only be deleted and ordered again.',
  'refusal.expired': 'The partner did not answer in time. It can only be deleted and ordered again.',
  'refusal.unknown-status': 'This console does not know this status, nor what it allows.',
  'refusal.partner-sets-asn': 'The ASN of a hosted InterLink cannot be changed here.',
  'refusal.vpc-already-attached': 'A VPC is attached already. Detach it first.',
  'refusal.no-vpc-attached': 'No VPC is attached.',
  'refusal.policy-already-attached': 'A routing policy is attached already. Replace it instead.',
  'refusal.no-policy-attached': 'No routing policy is attached.',
  'refusal.propagation-already-active': 'Route propagation is active already.',
  'refusal.propagation-not-active': 'Route propagation is not active.',
  'refusal.needs-vpc': 'Attach a VPC first: without one propagation leads nowhere.',
  'refusal.needs-policy': 'Attach a routing policy first: without one every route is blocked.',
  'refusal.needs-vpc-and-policy': 'Attach a VPC and a routing policy first: without them nothing flows.',

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
  'readiness.vpc.missing': 'No VPC is attached: there is nothing to reach.',
  'readiness.policy.both': 'A routing policy for IPv4 and one for IPv6 are attached.',
  'readiness.policy.ipv4-only': 'A routing policy for IPv4 is attached. IPv6 does not pass.',
  'readiness.policy.ipv6-only': 'A routing policy for IPv6 is attached. IPv4 does not pass.',
  'readiness.policy.missing': 'No routing policy is attached: every route is blocked.',
  'readiness.policy.lets-nothing-in': 'The routing policy accepts no route from your side.',
  'readiness.policy.lets-nothing-out': 'The routing policy announces no route to your side.',
  'readiness.policy.empty': 'The routing policy has no prefixes: every route is blocked.',
  'readiness.propagation.active': 'Route propagation is active.',
  'readiness.propagation.inactive': 'Route propagation is off: no route is exchanged.',
  'readiness.propagation.active-without-vpc': 'Route propagation is on, but no VPC is attached.',
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

  'order.missing.kind': 'Choose between a hosted and a self-hosted InterLink.',
  'order.missing.region': 'Choose a region.',
  'order.missing.partner': 'Choose a partner.',
  'order.missing.connection': 'Choose a dedicated connection.',
  'order.missing.location': 'Choose a location.',
  'order.missing.bandwidth': 'Choose a bandwidth.',
  'order.missing.routing': 'Choose a routing policy, or skip the routing.',
  'order.missing.name': 'Give the InterLink a name.',

  'asn.empty': 'Enter an ASN.',
  'asn.not-a-number': 'An ASN is a whole number.',
  'asn.four-byte': 'This is a four-byte ASN. InterLink takes two-byte ones, from 1 to 65534.',
  'asn.out-of-range': 'The ASN must be from 1 to 65534.',

  'vlan.empty': 'Enter a VLAN.',
  'vlan.not-a-number': 'A VLAN is a whole number.',
  'vlan.out-of-range': 'This VLAN is outside the range of the dedicated connection.',
  'vlan.taken': 'Another InterLink on this dedicated connection has this VLAN.',

  'offer.no-bandwidth': 'No bandwidth is on offer here now.',
  'offer.partner-absent': 'The chosen partner is not present here.',
  'offer.presence-unknown': 'Where this partner is present is not known yet.',
  'offer.other-location': 'The chosen dedicated connection is at another location.',
  'offer.absent-from-pop': 'Not present at the chosen location.',
  'offer.no-location': 'Has bandwidth on offer at no location of this region now.',

  'redundancy.none': 'Not redundant',
  'redundancy.same-pop': 'Redundant within one location',
  'redundancy.multi-site': 'Redundant over several locations',
} as const
