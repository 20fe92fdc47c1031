/**
 * What is to be done next with a link, by the codes of domain/lifecycle/next-step.ts. All take values: `partner`
 * (name), `date` (the deadline, formatted), `timeLeft` (a phrase of its own, such as *6 days left*) and
 * `family` (`IPv4`, `IPv6`, or anything else for *not known which*). Give all four.
 */
export const messages = {
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
  'nextStep.vpc-is-empty': 'Give your VPC a private network: it has none, so there is nothing to reach.',
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
} as const
