/** What a link’s page says up to the next step; its sentences are in `next-steps.ts`, which more pages have. */
export const messages = {
  'link.stale': 'This InterLink could not be read again; what you see is its last known state',
  'link.statusChanged': 'The status is now: {status}',
  'link.nextStep': 'Next step',
  'link.refusalReason': 'The partner’s reason: “{reason}”',
  'link.gone.title': '{name} is deleted',
  'link.gone.text': 'It is gone on both sides, carries no traffic and is not billed by Scaleway any more.',
  'link.contacted.noted': 'You noted that you contacted {partner}:',
  'link.pairingKey': 'Pairing key',
  'secret.show': 'Show',
  'secret.hide': 'Hide',
  'link.vpc.ordered.failed': 'The order is placed, but its VPC could not be attached',
  'link.vpc.ordered.text': 'The InterLink stands as ordered, without a VPC. Attach one below.',
  'link.pair.title': '{name} was ordered with it',
  'link.pair.vpcFailed': 'The VPC could not be attached to {name}: attach it on its own page.',
  'link.pair.text': 'Each partner needs the key of its own InterLink:',
} as const
