/** Projects: one or all, in every address; orders, VPCs and links of different ones. */
import type { Page } from '@playwright/test'

import { accountOperations, type Project } from '../contract/account.ts'
import { interlinkOperations } from '../contract/interlink-operations.ts'
import type { Link } from '../contract/interlink.ts'
import type { Control } from './support/control.ts'
import { catalogue, hostedDraft, stepPath } from './support/draft.ts'
import { expect, test } from './support/fixtures.ts'
import { attachVpc, listLinks, pathOfLink } from './support/links.ts'

async function projectsOf(control: Control): Promise<{ default: Project; staging: Project }> {
  const { organization_id } = await control.state()
  const { projects } = await control.call(accountOperations.listProjects, {
    path: {},
    query: { organization_id },
  })
  const named = (name: string) => {
    const found = projects.find((project) => project.name === name)
    if (!found) throw new Error(`No project ${name}`)
    return found
  }
  return { default: named('default'), staging: named('staging') }
}

async function orderIn(control: Control, project: Project, name: string): Promise<Link> {
  const { partner, pop } = await catalogue(control)
  return control.call(interlinkOperations.createLink, {
    path: { region: 'fr-par' },
    body: {
      project_id: project.id,
      name,
      tags: [],
      partner_id: partner('FranceIX').id,
      pop_id: pop('DC3').id,
      bandwidth_mbps: 1000,
    },
  })
}

const switcher = (page: Page) => page.getByRole('banner').getByLabel('Project')

test('[28] the chosen project is in the address of every page, asked for from the API, and shows the same elsewhere', async ({
  page,
  control,
  browser,
  baseURL,
}) => {
  test.slow()
  const { default: first, staging } = await projectsOf(control)
  await orderIn(control, first, 'in-default')
  const link = await orderIn(control, staging, 'in-staging')
  const asked: URL[] = []
  page.on('request', (request) => asked.push(new URL(request.url())))
  const isNamed = new RegExp(`[?&]project=${staging.id}`, 'u')

  await page.goto('/interlinks')
  await expect(page.getByRole('rowheader')).toHaveCount(2)
  asked.length = 0
  await switcher(page).selectOption('staging')
  await expect(page.getByRole('rowheader')).toHaveText(['in-staging'])
  await expect(page).toHaveURL(isNamed)

  const pages = page.getByRole('navigation', { name: 'Pages' }).getByRole('link')
  // A policy may be used by links of any project, so its page reads those of all: it comes last, behind the count.
  const names = (await pages.allInnerTexts()).map((name) => name.trim())
  expect(names.length).toBeGreaterThan(4)
  for (const name of names.filter((each) => each !== 'Routing policies')) {
    await pages.filter({ hasText: name }).first().click()
    await expect(pages.filter({ hasText: name }).first()).toHaveAttribute('aria-current', 'page')
    await expect(page).toHaveURL(isNamed)
  }
  const lists = asked.filter(({ pathname }) => /\/(links|dedicated-connections)$/u.test(pathname))
  // A port's room depends on the links of all projects: those are asked for by kind.
  const ofProject = lists.filter(({ searchParams }) => !searchParams.has('kind'))
  expect(ofProject.length).toBeGreaterThanOrEqual(8)
  for (const { searchParams } of ofProject) expect(searchParams.get('project_id')).toBe(staging.id)

  await pages.filter({ hasText: 'Routing policies' }).click()
  await expect(page).toHaveURL(isNamed)
  await pages.filter({ hasText: /^InterLinks$/u }).click()
  await page.getByRole('link', { name: 'in-staging' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'in-staging' })).toBeVisible()
  await expect(page).toHaveURL(isNamed)
  await expect(page.getByRole('region', { name: 'Facts' })).toContainText('staging')
  await page.goBack()
  await expect(page).toHaveURL(isNamed)
  await expect(page.getByRole('rowheader')).toHaveText(['in-staging'])

  const elsewhere = await browser.newContext(baseURL ? { baseURL } : {})
  const other = await elsewhere.newPage()
  await other.goto(page.url())
  await expect(other.getByRole('rowheader')).toHaveText(['in-staging'])
  await expect(switcher(other)).toHaveValue(staging.id)
  await other.goto(`${pathOfLink(link)}?project=${staging.id}`)
  await expect(switcher(other)).toHaveValue(staging.id)
  await elsewhere.close()

  await switcher(page).selectOption('All projects')
  await expect(page.getByRole('rowheader')).toHaveCount(2)
  await expect(page).toHaveURL(/\/interlinks$/u)
  await page.reload()
  await expect(page.getByRole('rowheader')).toHaveCount(2)
})

test('a project that does not exist says so instead of an empty list, and many stay usable', async ({
  page,
  control,
}) => {
  for (const project of ['11111111-1111-4111-8111-111111111111', 'nonsense']) {
    await page.goto(`/interlinks?project=${project}`)
    await expect(page.getByRole('heading', { level: 1, name: 'There is no such project' })).toBeVisible()
    await expect(page.getByRole('main')).toContainText(project)
    await expect(page.getByRole('heading', { name: 'No InterLink yet' })).toHaveCount(0)
  }
  await page.getByRole('button', { name: 'Show all projects' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'InterLinks' })).toBeVisible()
  await expect(switcher(page)).toHaveValue('')

  const { staging } = await projectsOf(control)
  const many = Array.from({ length: 130 }, (_, at) => ({
    ...staging,
    id: staging.id.replace(/^.{3}/u, String(100 + at)),
    name: at < 2 ? 'twice' : `project-${at}`,
  }))
  const path = '/account/v3/projects'
  await control.fault({ method: 'GET', path, body: { projects: many, total_count: many.length } })
  await page.goto('/interlinks')
  await expect(switcher(page).getByRole('option')).toHaveCount(131)
  await switcher(page).selectOption({ label: 'project-129' })
  await expect(page).toHaveURL(new RegExp(`project=${many[129]?.id}`, 'u'))
  await expect(switcher(page).getByRole('option', { name: /^twice \(10[01]/u })).toHaveCount(2)
})

test('[17] in all projects an order says which one it goes to, lets it be chosen, and names what is of another', async ({
  page,
  control,
}) => {
  const { default: first, staging } = await projectsOf(control)
  const next = page.getByRole('button', { name: 'Next' })
  await page.goto(stepPath('review', await hostedDraft(control, 'in-staging')))
  await page.getByRole('link', { name: 'Edit: Project' }).click()
  const project = page.getByLabel('Project', { exact: true }).last()
  await expect(project).toHaveValue(first.id)
  await project.selectOption('staging')
  await next.click()
  const response = page.getByRole('term').filter({ hasText: /^Project$/u })
  await expect(response.locator('..')).toContainText('staging')
  await page.getByRole('link', { name: 'Edit: VPC to attach' }).click()
  const vpc = page.getByLabel('VPC to attach')
  await expect(vpc.getByRole('option', { name: 'production · project default' })).toHaveCount(1)
  await expect(vpc.getByRole('option', { name: 'staging', exact: true })).toHaveCount(1)
  await next.click()
  await page.getByRole('button', { name: 'Place order' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'in-staging' })).toBeVisible()
  const [link] = await listLinks(control)
  expect(link?.project_id).toBe(staging.id)

  if (link) await attachVpc(control, link)
  await page.reload()
  await expect(page.getByRole('region', { name: 'VPC', exact: true })).toContainText(
    'production project default',
  )
})
