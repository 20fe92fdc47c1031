/** What follows from a next step, and if nobody takes it; only a link’s own page says it. */
export const messages = {
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
    'Everything else is in place, but your side learns no route back into the VPC.',
  'nextStep.vpc-is-empty.consequence':
    'Everything else is in place. Create one in the Scaleway console, or attach another VPC; a subnet is announced once a policy lets it out.',
  'nextStep.traffic-can-flow.consequence': 'Nobody has anything to do.',
  'nextStep.session-down.consequence':
    '{family, select, IPv4 {IPv4 traffic} IPv6 {IPv6 traffic} other {Traffic of one IP version}} does not pass until it is back. If your router is in order, ask your partner or Scaleway support.',
  'nextStep.session-down-at-partner.consequence':
    '{family, select, IPv4 {IPv4 traffic} IPv6 {IPv6 traffic} other {Traffic of one IP version}} does not pass until {partner} has brought it back.',
  'nextStep.all-sessions-down.consequence':
    'No traffic passes. If {partner} finds the circuit in order, open a ticket with Scaleway.',
  'nextStep.all-sessions-down-own-router.consequence':
    'No traffic passes. If your router is in order, open a ticket with Scaleway.',
  'nextStep.locked.consequence': 'No action is possible until Scaleway unlocks it.',
  'nextStep.tell-partner-to-deprovision.consequence':
    'Scaleway’s billing has stopped; {partner} may go on billing until it has deprovisioned.',
  'nextStep.partner-to-deprovision.consequence':
    'Scaleway’s billing has stopped; {partner} may go on billing until it has deprovisioned.',
  'nextStep.wait-for-deletion.consequence': 'It cannot be used or configured any more.',
  'nextStep.deleted.consequence': 'Nobody has anything to do.',
  'nextStep.unknown-status.consequence':
    'Its actions are disabled here, to be safe. Look at it in Scaleway’s own console.',
} as const
