import { expect, test } from './support/fixtures.ts'
import { liveHostedLife } from './support/hosted-life.ts'
import { pathOfLink } from './support/links.ts'
import { bringKeys, test as signedInTest } from './support/signed-in.ts'

test('[1, 4, 17, 24, 26, 38, 42, 54, 55, 56] a hosted link is ordered in an empty account, used and deleted by mouse', async ({
  page,
  control,
}) => {
  test.slow()
  const desk = page.getByRole('link', { name: 'Partner desk' })
  await page.goto('/')
  await liveHostedLife({
    page,
    control,
    partner: {
      async acceptAndBuild(link) {
        await desk.click()
        await page.getByLabel('Find a request').fill(link.partner?.pairing_key ?? '')
        const request = page.getByRole('article', { name: link.name })
        await request.getByRole('button', { name: 'Accept request' }).click()
        await expect(request.getByText('Provisioning', { exact: true })).toBeVisible()
        await request.getByRole('button', { name: 'Complete provisioning' }).click()
        await expect(request.getByText('Active', { exact: true })).toBeVisible()
        await request.getByRole('link', { name: link.name }).click()
      },
      async deprovision() {
        await desk.click()
        await page.getByRole('button', { name: 'Complete deprovisioning' }).click()
        await expect(page.getByText('No InterLink here')).toBeVisible()
      },
    },
  })
})

signedInTest(
  '[1, 4, 17, 24, 26, 38, 42, 54, 55, 56] a hosted link is ordered in an empty account, used and deleted with a key of one’s own on an API elsewhere',
  async ({ page, control, gateway }) => {
    signedInTest.slow()
    await page.goto('/')
    await bringKeys(page, gateway)
    await expect(page.getByRole('link', { name: 'Partner desk' })).toHaveCount(0)
    await liveHostedLife({
      page,
      control,
      accessKey: gateway.accessKey,
      // On a real account nobody plays the partner: it acts by itself, and the page learns of it.
      partner: {
        async acceptAndBuild(link) {
          await control.partner(link, 'accept')
          await control.partner(link, 'provision')
          await page.goto(pathOfLink(link))
        },
        async deprovision(link) {
          await control.partner(link, 'deprovision')
        },
      },
    })
  },
)
