/** Name, tags and AS number changed in place, while others change them too. */
import { interlinkOperations } from '../contract/interlink-operations.ts'
import type { Link, UpdateLinkBody } from '../contract/interlink.ts'
import type { Control } from './support/control.ts'
import { expect, test } from './support/fixtures.ts'
import { pathOfLink, pathParameters, readLink } from './support/links.ts'
import { selfHostedLink } from './support/self-hosted.ts'

/** What somebody else does meanwhile. */
function editElsewhere(control: Control, link: Link, body: UpdateLinkBody): Promise<Link> {
  return control.call(interlinkOperations.updateLink, { path: pathParameters(link), body })
}

test('[52] what somebody else changed since is shown with both values, the AS number too, before it is replaced', async ({
  page,
  control,
}) => {
  const link = await selfHostedLink(control)
  await page.goto(pathOfLink(link))
  await page.getByRole('button', { name: 'Edit name and tags' }).click()
  const form = page.getByRole('dialog', { name: 'Edit name and tags' })
  await form.getByLabel('Name', { exact: true }).fill('mine')
  await form.getByLabel('Your AS number').fill('64700')
  await editElsewhere(control, link, { name: 'theirs', peer_asn: 64600, tags: ['urgent'] })

  const writes: unknown[] = []
  page.on('request', (request) => {
    if (request.method() === 'PATCH') writes.push(request.postDataJSON())
  })
  await form.getByRole('button', { name: 'Save changes' }).click()
  const warning = form.getByRole('alert')
  await expect(warning.getByRole('listitem')).toHaveText([
    'Name: now theirs, yours mine',
    'Your AS number: now 64600, yours 64700',
  ])
  expect(writes).toEqual([])
  await expect(form.getByLabel('Name', { exact: true })).toHaveValue('mine')

  await form.getByRole('button', { name: 'Replace with yours' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'mine' })).toBeVisible()
  expect(writes).toEqual([{ name: 'mine', peer_asn: 64700 }])
  expect(await readLink(control, link)).toMatchObject({ name: 'mine', tags: ['urgent'] })
})

test('[52] a change of another field is neither a conflict nor undone', async ({ page, control }) => {
  const link = await control.order({ name: 'before' })
  await page.goto(pathOfLink(link))
  await page.getByRole('button', { name: 'Edit name and tags' }).click()
  await page.getByLabel('Name', { exact: true }).fill('after')
  await editElsewhere(control, link, { tags: ['theirs'] })
  await page.getByRole('button', { name: 'Save changes' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'after' })).toBeVisible()
  expect(await readLink(control, link)).toMatchObject({ name: 'after', tags: ['theirs'] })
})
