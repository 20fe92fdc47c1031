/** Every form of refusal that an order can meet (api-contract.md §7): what it says, and where it leads. */
import type { Fault } from '../contract/sandbox-control.ts'
import { hostedDraft, stepPath } from './support/draft.ts'
import { expect, test } from './support/fixtures.ts'
import { listLinks } from './support/links.ts'

interface Refusal {
  fault: Pick<Fault, 'sample' | 'body'>
  says: string
  /** The step that fixes it, by its short name. */
  leadsTo?: string
  /** Must be waited out; a minute is enough. */
  isPause?: boolean
}

const gone = (resource: string) => ({
  type: 'not_found',
  message: 'resource is not found',
  resource,
  resource_id: '5d2a7c0e-3f1b-4c68-9a54-0e8b6f7d1c22',
})

const REFUSALS: Refusal[] = [
  { fault: { sample: 'invalid_arguments' }, says: 'rejected by a fault', leadsTo: 'Name and tags' },
  { fault: { sample: 'permissions_denied' }, says: 'write on link' },
  { fault: { sample: 'quotas_exceeded' }, says: 'Links: 10 of 10 used' },
  { fault: { sample: 'not_found', body: gone('partner') }, says: 'any more', leadsTo: 'Partner or port' },
  { fault: { sample: 'not_found', body: gone('pop') }, says: 'any more', leadsTo: 'Location' },
  {
    fault: { sample: 'not_found', body: gone('routing_policy') },
    says: 'any more',
    leadsTo: 'VPC and routing',
  },
  { fault: { sample: 'already_exists' }, says: 'resource already exists' },
  { fault: { sample: 'transient_state' }, says: 'state: configuring' },
  { fault: { sample: 'expired' }, says: 'resource has expired' },
  { fault: { sample: 'precondition_failed' }, says: 'Something else must be done first' },
  { fault: { sample: 'locked' }, says: 'Trust & Safety' },
  { fault: { sample: 'out_of_stock' }, says: 'no capacity left', leadsTo: 'Location' },
  { fault: { sample: 'too_many_requests' }, says: 'Too many requests', isPause: true },
  { fault: { sample: 'rate_limited' }, says: 'Too many requests', isPause: true },
  { fault: { sample: 'untyped' }, says: 'refused by a fault' },
]

test('[21, 22, 61] every form of refusal says what was not done, and leads to the step that fixes it', async ({
  page,
  control,
  problems,
}) => {
  test.slow()
  problems.allow(/Failed to load resource/)
  await page.clock.install()
  await page.goto(stepPath('review', await hostedDraft(control)))
  const alert = page.getByRole('alert').filter({ hasText: 'The order was not placed' })
  for (const { fault, says, leadsTo, isPause } of REFUSALS) {
    await test.step(`${fault.sample} ${leadsTo ?? ''}`, async () => {
      await control.fault({
        method: 'POST',
        path: '/interlink/v1beta1/regions/*/links',
        times: 1,
        ...fault,
      })
      await page.getByRole('button', { name: 'Place order' }).click()
      await expect(alert).toContainText(says)
      await expect(alert).toContainText('Nothing was ordered and nothing is billed')
      await expect(alert.getByRole('button', { name: 'Copy Request id' })).toBeVisible()
      const ways = alert.getByRole('link')
      if (leadsTo) await expect(ways).toHaveText([`Change: ${leadsTo}`])
      else await expect(ways).toHaveCount(0)
      expect(await listLinks(control)).toEqual([])
      if (isPause) await page.clock.fastForward(60_000)
    })
  }
})
