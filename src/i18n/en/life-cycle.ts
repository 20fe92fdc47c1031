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
  'nextStep.creation-failed':
    'Scaleway could not create this InterLink; its team has been alerted and will intervene.',
  'nextStep.contact-partner':
    'Send {partner} the pairing key now: it has until {date} to answer ({timeLeft}).',
  'nextStep.partner-to-accept': '{partner} has until {date} to accept your request ({timeLeft}).',
  'nextStep.order-again-refused':
    '{partner} refused this InterLink: delete it and order again, with another partner or configuration.',
  'nextStep.order-again-expired':
    '{partner} did not answer within ten days: delete this InterLink and order again.',
  'nextStep.partner-is-provisioning':
    '{partner} is building the circuit; meanwhile you can attach a VPC and a routing policy.',
  'nextStep.configure-router':
    'Configure your router: the InterLink becomes active once a BGP session comes up.',
  'nextStep.attach-vpc': 'Attach the VPC that this InterLink is to reach.',
  'nextStep.attach-policy': 'Attach a routing policy: without one every route is blocked.',
  'nextStep.activate-propagation': 'Activate route propagation: everything else is in place.',
  'nextStep.propagation-without-vpc': 'Attach a VPC: route propagation is on, but has nowhere to lead.',
  'nextStep.propagation-without-policy':
    'Attach a routing policy: route propagation is on, but every route is blocked.',
  'nextStep.policy-covers-nothing':
    'Let your VPC’s subnets out: the attached routing policies announce none of them.',
  'nextStep.traffic-can-flow': 'Everything is in place: traffic can flow.',
  'nextStep.session-down':
    'Check your router: {family, select, IPv4 {the IPv4 BGP session is down} IPv6 {the IPv6 BGP session is down} other {one of the BGP sessions is down}}.',
  'nextStep.session-down-at-partner':
    '{partner} runs the BGP session: tell it that {family, select, IPv4 {the IPv4 session is down} IPv6 {the IPv6 session is down} other {one of the sessions is down}}.',
  'nextStep.all-sessions-down': 'No BGP session is up: ask {partner} to check the circuit.',
  'nextStep.all-sessions-down-own-router': 'No BGP session is up: check your router and its port.',
  'nextStep.locked': 'Scaleway’s Trust & Safety team has locked this InterLink: open a ticket to learn why.',
  'nextStep.tell-partner-to-deprovision': 'Ask {partner} to deprovision its side.',
  'nextStep.partner-to-deprovision': '{partner} must deprovision its side.',
  'nextStep.wait-for-deletion': 'Scaleway is removing this InterLink: wait until it has gone.',
  'nextStep.deleted': 'This InterLink is deleted on both sides.',
  'nextStep.unknown-status': 'Scaleway gives this InterLink a status that this console does not know.',

  'action.contact-partner': 'Contact the partner',
  'action.order-again': 'Order again',
  'action.attach-vpc': 'Attach VPC',
  'action.attach-policy': 'Attach routing policy',
  'action.change-policy': 'Change routing policy',
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
