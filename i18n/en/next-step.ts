/** What is to be done next with a link and what follows from it, by the codes of domain/lifecycle/next-step.ts. */
export const messages = {
  'nextStep.wait-for-configuration': 'Scaleway is applying the configuration: wait seconds to minutes.',
  'nextStep.creation-failed':
    'Scaleway could not create this InterLink; its team has been alerted and will intervene.',
  'nextStep.contact-partner':
    'Send {partner} the pairing key now: they have until {date} to answer ({timeLeft}).',
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
    'Your policies announce none of the VPC’s {family, select, IPv4 {IPv4 subnets} IPv6 {IPv6 subnets} other {subnets}}: change the routing policy.',
  'nextStep.policy-accepts-nothing':
    'Let your own prefixes in: {family, select, IPv4 {the IPv4 routing policy accepts none} IPv6 {the IPv6 routing policy accepts none} other {the attached routing policies accept none}}.',
  'nextStep.policy-covers-part':
    'Let the rest of your VPC’s subnets out: {family, select, IPv4 {the IPv4 routing policy announces only some} IPv6 {the IPv6 routing policy announces only some} other {the attached routing policies announce only some}}.',
  'nextStep.vpc-is-empty':
    'Give your VPC a private network: it has {family, select, IPv4 {no IPv4 subnet} IPv6 {no IPv6 subnet} other {none}}, so there is nothing to reach.',
  'nextStep.wait-for-session':
    'Scaleway has not opened {family, select, IPv4 {the IPv4 BGP session} IPv6 {the IPv6 BGP session} other {the BGP sessions}} yet: wait a moment.',
  'nextStep.traffic-can-flow': 'Everything is in place: traffic can flow.',
  'nextStep.session-down':
    'Check your router: {family, select, IPv4 {the IPv4 BGP session is down} IPv6 {the IPv6 BGP session is down} other {one of the BGP sessions is down}}.',
  'nextStep.session-down-at-partner':
    '{partner} runs the BGP session: tell them that {family, select, IPv4 {the IPv4 session is down} IPv6 {the IPv6 session is down} other {one of the sessions is down}}.',
  'nextStep.all-sessions-down': 'No BGP session is up: ask {partner} to check the circuit.',
  'nextStep.partner-to-repair': '{partner} must repair the InterLink: you asked them to check it.',
  'nextStep.all-sessions-down-own-router': 'No BGP session is up: check your router and its port.',
  'nextStep.locked': 'Scaleway’s Trust & Safety team has locked this InterLink: open a ticket to learn why.',
  'nextStep.tell-partner-to-deprovision': 'Ask {partner} to deprovision their side.',
  'nextStep.partner-to-deprovision': '{partner} must deprovision their side.',
  'nextStep.wait-for-deletion': 'Scaleway is removing this InterLink: wait until it has gone.',
  'nextStep.deleted': 'This InterLink is deleted on both sides.',
  'nextStep.unknown-status': 'Scaleway gives this InterLink a status that this console does not know.',
  'nextStep.wait-for-configuration.consequence': 'No action is possible until it is done.',
  'nextStep.creation-failed.consequence':
    'The InterLink stays unusable until then. Open a ticket if nothing moves, or delete it.',
  'nextStep.contact-partner.consequence':
    'Scaleway does not contact {partner} for you. Without an answer by {date} the order expires, and it is billed until you delete it.',
  'nextStep.partner-to-accept.consequence':
    'Without an answer by {date} the order expires, and it is billed until you delete it: remind {partner} in time.',
  'nextStep.order-again-refused.consequence': 'It can never be used, and it is billed until you delete it.',
  'nextStep.order-again-expired.consequence': 'It can never be used, and it is billed until you delete it.',
  'nextStep.partner-is-provisioning.consequence':
    'No traffic flows before {partner} has finished. This step has no deadline: ask {partner} if it takes long.',
  'nextStep.configure-router.consequence':
    'Nothing flows until then. Scaleway opens a session only for an IP version that has a routing policy.',
  'nextStep.attach-vpc.consequence': 'The InterLink is up, but leads nowhere until you do.',
  'nextStep.attach-policy.consequence': 'No traffic flows until you do.',
  'nextStep.activate-propagation.consequence': 'No route is exchanged and no traffic flows until you do.',
  'nextStep.propagation-without-vpc.consequence': 'No traffic flows, although propagation is on.',
  'nextStep.propagation-without-policy.consequence': 'No traffic flows, although propagation is on.',
  'nextStep.policy-covers-nothing.consequence':
    'Everything else is in place, but your side learns no {family, select, IPv4 {IPv4 route} IPv6 {IPv6 route} other {route}} back into the VPC.',
  'nextStep.policy-accepts-nothing.consequence':
    'Everything else is in place, but the VPC learns no {family, select, IPv4 {IPv4 route} IPv6 {IPv6 route} other {route}} to your side.',
  'nextStep.policy-covers-part.consequence':
    'Traffic of the subnets that are announced can flow; your side learns no route to the others.',
  'nextStep.wait-for-session.consequence':
    'Nothing passes before. If it stays so for more than a few minutes, check your router.',
  'nextStep.vpc-is-empty.consequence':
    'Everything else is in place. Create one in the Scaleway console, or attach another VPC; a subnet is announced once a policy lets it out.',
  'nextStep.traffic-can-flow.consequence': 'Nobody has anything to do.',
  'nextStep.session-down.consequence':
    '{family, select, IPv4 {IPv4 traffic} IPv6 {IPv6 traffic} other {Traffic of one IP version}} does not pass until it is back. If your router is in order, ask your partner or Scaleway support.',
  'nextStep.session-down-at-partner.consequence':
    '{family, select, IPv4 {IPv4 traffic} IPv6 {IPv6 traffic} other {Traffic of one IP version}} does not pass until {partner} has brought it back.',
  'nextStep.all-sessions-down.consequence':
    'No traffic passes. If {partner} finds the circuit in order, open a ticket with Scaleway.',
  'nextStep.partner-to-repair.consequence':
    'Traffic does not pass until then. If {partner} finds the circuit in order, open a ticket with Scaleway.',
  'nextStep.all-sessions-down-own-router.consequence':
    'No traffic passes. If your router is in order, open a ticket with Scaleway.',
  'nextStep.locked.consequence': 'No action is possible until Scaleway unlocks it.',
  'nextStep.tell-partner-to-deprovision.consequence':
    'Scaleway’s billing has stopped; {partner} may go on billing until they have deprovisioned.',
  'nextStep.partner-to-deprovision.consequence':
    'Scaleway’s billing has stopped; {partner} may go on billing until they have deprovisioned.',
  'nextStep.wait-for-deletion.consequence': 'It cannot be used or configured any more.',
  'nextStep.deleted.consequence': 'Nobody has anything to do.',
  'nextStep.unknown-status.consequence':
    'Its actions are disabled here, to be safe. Look at it in Scaleway’s own console.',
} as const
