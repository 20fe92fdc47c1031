export const messages = {
  'tour.step': 'Tour, step {number} of {total}: {title}',
  'tour.leave': 'Leave the tour',
  'tour.finish': 'End the tour',
  'tour.seen': 'Seen, go on',
  'tour.openLink': 'See the message',
  'tour.order': 'order an InterLink',
  'tour.order.text':
    'Choose Hosted and any partner, location and size. Nothing is billed in the sandbox. The answers are in the URL, so you can go back and forth.',
  'tour.order.go': 'Start the order',
  'tour.accept': 'the partner accepts',
  'tour.accept.text':
    '{name} waits for its partner. In reality you would now send the message with the pairing key. Here you are the partner too: accept the request at the partner desk.',
  'tour.accept.go': 'Go to the partner desk',
  'tour.provision': 'the partner builds',
  'tour.provision.text':
    'The partner has accepted and builds the circuit; that takes days in reality. At the partner desk it takes one press.',
  'tour.provision.go': 'Go to the partner desk',
  'tour.vpc': 'attach a VPC',
  'tour.vpc.text': 'The line is up but leads nowhere yet. Attach the VPC that {name} shall lead into.',
  'tour.vpc.go': 'Go to the VPC',
  'tour.policy': 'attach a routing policy',
  'tour.policy.text':
    'Without a policy every route is blocked. Create one with the prefixes that may pass, and attach it.',
  'tour.policy.go': 'Go to the policies',
  'tour.propagation': 'activate route propagation',
  'tour.propagation.text':
    'The last switch: before you press it, the panel counts what will be announced and accepted.',
  'tour.propagation.go': 'Go to propagation',
  'tour.traffic': 'see that traffic flows',
  'tour.traffic.text':
    'Five conditions, each judged with the way to mend it. Break a BGP session at the partner desk if you like, and come back to see what is said.',
  'tour.traffic.go': 'Will traffic flow?',
  'tour.delete': 'take it down',
  'tour.delete.text':
    'Deleting is a guided sequence: propagation off, typed confirmation, deletion. Traffic stops.',
  'tour.delete.go': 'Go to the deletion',
  'tour.deprovision': 'the partner takes its side down',
  'tour.deprovision.text':
    'Scaleway’s billing has ended; the partner’s may go on until you have told it. Play the partner once more and deprovision {name}.',
  'tour.deprovision.go': 'Go to the partner desk',
  'tour.wait': 'Tour: one moment',
  'tour.wait.text':
    'Scaleway has the next move, or not every region has answered yet. The tour goes on by itself.',
  'tour.ended': 'Tour: this one has come to an end',
  'tour.ended.text': '{name} cannot go on from here. Order another one, and the tour follows that.',
  'tour.ended.go': 'Start another order',
  'tour.done': 'Tour: done',
  'tour.done.text':
    'Ordered, in use, taken down, and nobody bills it any more. Help has the tour again whenever you want it.',
} as const
