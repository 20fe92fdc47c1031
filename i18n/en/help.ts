export const messages = {
  'help.close': 'Close help',
  'help.here': 'On this page',
  'help.others': 'Other terms',
  'help.documentation': 'Scaleway’s documentation of InterLink',
  'help.page.overview':
    'What waits for you stands first, the nearest deadline on top, each with the button that does it. Below: how healthy your InterLinks are, which of them are billed while they carry nothing, and which VPCs have no second way in.',
  'help.page.links':
    'All InterLinks of all regions. Search by name, id, tag or a pasted pairing key; filters and order are in the URL, so that a view can be sent to somebody. “Needs you” keeps those whose next step is yours.',
  'help.page.link':
    'The sentence on top says who acts next, until when, and offers the button. Below it the life of this InterLink so far, then each thing that traffic needs. Unavailable actions are disabled, with the reason beside it.',
  'help.page.routing-policies':
    'What may be announced, in both directions. A policy may serve several InterLinks of its region: a change takes effect on all of them at once, so each is named before anything is saved.',
  'help.page.connections':
    'Your own ports for self-hosted InterLinks: how much of each is used, which VLANs are free, and what the data centre needs to know.',
  'help.page.locations':
    'Who is where, with which bandwidths, before you order. Partner and location depend on each other; “Order from here” opens the order with both filled in.',
  'help.page.partner-desk':
    'Only in the sandbox: here you play the partner. Accept or refuse a request, finish the circuit, take it down, let days pass, or break a BGP session, and watch what the console says about it.',
  'help.page.sign-in':
    'The console acts with an API key of yours and can do exactly what that key may do. The secret key stays in the gateway and never comes back to this page.',
  'help.page.other': 'This address leads nowhere. The pages on the left do.',
  'help.page.order.region':
    'The region of the VPC that the line will lead into decides which partners and locations there are. Whose port does the line use? Hosted: a partner shares its port with you. Self-hosted: you have a port of your own at Scaleway, a dedicated connection. Neither can be changed after the order.',
  'help.page.order.provider':
    'Hosted: the partner that builds the line, as a rule one that already supplies you. Self-hosted: the port, and the VLAN and AS number that your router will use on it.',
  'help.page.order.location':
    'The data centre in which the line enters Scaleway’s network. For a second line choose another one, if possible in another city: two lines in one building fail together.',
  'help.page.order.bandwidth':
    'What this location, or the rest of your port, can still give. It cannot be changed later: for another size you delete and order again.',
  'help.page.order.routing':
    'The VPC that the line leads to, and what may pass: without a routing policy no route does. You can choose one now, make one here, or do it later on the InterLink’s page. A name and tags to find it by. All of it can be changed at any time.',
  'help.page.order.review':
    'Look at every answer: most cannot be changed after the order, and billing starts with it. “Edit” leads to one answer and back. The address holds the whole draft, so you can send it to somebody for approval.',
  'help.topic.interlink': 'InterLink',
  'help.topic.interlink.text':
    'A private line between your network and one VPC at Scaleway, over which routes are exchanged by BGP. It avoids the public internet. Scaleway’s API calls it a link.',
  'help.topic.turn': 'Whose turn it is',
  'help.topic.turn.text':
    'Three parties act one after the other: you, the partner, Scaleway. The status says who is next. Requested: you ask the partner. Provisioning: the partner builds. Active: you attach a VPC and a policy and activate propagation. Nobody reminds the partner for you.',
  'help.topic.hosted': 'Hosted',
  'help.topic.hosted.text':
    'A partner shares its port with several customers and gives you a part of its bandwidth. You order here, then ask the partner with the pairing key. Scaleway bills from the order on; the partner may bill as well.',
  'help.topic.self-hosted': 'Self-hosted',
  'help.topic.self-hosted.text':
    'The line runs over a dedicated connection of your own. You set VLAN, AS number and addresses on your router, and it becomes active once BGP is up. It costs nothing beyond the dedicated connection.',
  'help.topic.dedicated-connection': 'Dedicated connection',
  'help.topic.dedicated-connection.text':
    'A physical port of 1, 10 or 100 Gbps at one location, yours alone. Scaleway’s sales team sells it; it cannot be ordered here. You receive a Letter of Authorization (LOA), with which the data centre connects your cable to the port. Several InterLinks may share it while their bandwidths fit.',
  'help.topic.partner': 'Partner',
  'help.topic.partner.text':
    'A telecom operator or network provider with a port at Scaleway. It has to accept your request and to build its side, and it has to take it down again at the end. As a rule you are its customer already.',
  'help.topic.location': 'Location (PoP)',
  'help.topic.location.text':
    'The point of presence: the data centre where the line enters Scaleway’s network. It belongs to a region, but may stand in another city. Each offers bandwidths of its own; one that offers none is full at the moment.',
  'help.topic.region': 'Region',
  'help.topic.region.text':
    'Where the VPC lives: Paris, Amsterdam, Warsaw or Milan. InterLink, VPC and routing policies must be of one region. It is fixed with the order.',
  'help.topic.bandwidth': 'Bandwidth',
  'help.topic.bandwidth.text':
    'The most that the line carries in each direction, from 50 Mbps up to what the location offers. Fixed with the order.',
  'help.topic.billing': 'Billing',
  'help.topic.billing.text':
    'Scaleway bills a hosted InterLink from the moment you order it until you delete it, whether or not the partner has done anything. The partner has its own prices, and may go on billing until it has taken its side down. Scaleway publishes no prices that this console could show.',
  'help.topic.pairing-key': 'Pairing key',
  'help.topic.pairing-key.text':
    'By it the partner recognises your order. Give it to the partner and to nobody else: whoever has it could have the line built to their own port. It is masked until you ask for it, and can be copied without being shown.',
  'help.topic.expiry': 'The ten days',
  'help.topic.expiry.text':
    'If the partner has not answered ten days after the order, the InterLink expires. It cannot be revived: you delete it and order again. It is billed until then, so ask the partner on the first day.',
  'help.topic.vpc': 'VPC',
  'help.topic.vpc.text':
    'Your private network at Scaleway, into which the line leads. One InterLink has one VPC at a time; several InterLinks may lead into the same one. Detaching it turns route propagation off.',
  'help.topic.routing-policy': 'Routing policy',
  'help.topic.routing-policy.text':
    'The list of prefixes that may pass, for one IP version. Without one every route is blocked. An InterLink has at most one for IPv4 and one for IPv6; one policy may serve many InterLinks, and a change of it changes them all at once.',
  'help.topic.prefix': 'Prefix',
  'help.topic.prefix.text':
    'A range of addresses such as 10.0.0.0/16. Outgoing prefixes are those that the VPC announces to your side, incoming ones are those accepted from it. Outgoing ones should cover the subnets of the VPC, or parts of it stay unreachable.',
  'help.topic.propagation': 'Route propagation',
  'help.topic.propagation.text':
    'The switch that lets routes through. Off: no routes, no traffic. On: what the policies allow is exchanged. On without a VPC or a policy does nothing, and the console says so.',
  'help.topic.learned-routes': 'Routes learned',
  'help.topic.learned-routes.text':
    'What your router has announced and the policy has let in. They stand in the route table of the VPC with this InterLink as next hop. None although everything is on: look at what your router announces.',
  'help.topic.bgp': 'BGP session',
  'help.topic.bgp.text':
    'The conversation in which the two routers tell each other their routes, one for IPv4 and one for IPv6. Up: it runs. Down: it should run and does not, so look at your router or ask the partner. No session: there is no policy of that IP version.',
  'help.topic.asn': 'AS number (ASN)',
  'help.topic.asn.text':
    'The number by which a network is known in BGP; Scaleway’s is 12876. Yours must lie between 1 and 65534, that is in two bytes. Private numbers are 64512 to 65534. With a four-byte number of your own, use a private one here and translate on your router.',
  'help.topic.vlan': 'VLAN',
  'help.topic.vlan.text':
    'The number that keeps the traffic of one InterLink apart from others on the same port, between 1500 and 3899, within the range of the port. Each may be used once on a port. On hosted InterLinks Scaleway assigns it.',
  'help.topic.layers': 'Layer 2 and layer 3',
  'help.topic.layers.text':
    'With a layer-2 partner your own router holds the BGP session with Scaleway. With a layer-3 partner the partner’s router does, and you agree with the partner on what it announces for you.',
  'help.topic.communities': 'BGP communities',
  'help.topic.communities.text':
    'Marks that your router sets on what it announces, to rank several InterLinks: 12876:42050 low, 12876:42100 medium, 12876:42200 high preference. One for each prefix. They steer traffic from Scaleway to you, and can be set on your side only.',
  'help.topic.redundancy': 'Redundancy',
  'help.topic.redundancy.text':
    'A line fails sooner or later. Two InterLinks into one VPC, at two locations that are apart, keep it reachable; that is what Scaleway’s service level calls a multi-site redundant deployment. Another partner for the second one shares even less.',
  'help.topic.deprovisioning': 'Deprovisioning',
  'help.topic.deprovisioning.text':
    'Taking a line down has an order: propagation off, delete here, then ask the partner to take its side down. Scaleway’s billing ends with the second step, the partner’s perhaps only after the third. If the partner never built anything, there is nothing to ask.',
  'help.topic.sandbox': 'Sandbox',
  'help.topic.sandbox.text':
    'An API of its own inside this console, with Scaleway’s real partners and locations of Paris and an invented account. Everything behaves as in reality, and nothing is ordered or billed. At the partner desk you play the partner.',
  'help.topic.api-key': 'API key',
  'help.topic.api-key.text':
    'An access key, which names it, and a secret key, which proves it. You make one in the Scaleway console under Identity and Access Management. Give it the right to manage InterLinks and VPCs, or to read them only, and an expiry date.',
} as const
