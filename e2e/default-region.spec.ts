/** The region that the settings of the `scw` tool name. */
import { expect } from '@playwright/test'

import { startGatewayProcess } from '../server/testing/gateway-process.ts'
import { test } from './support/signed-in.ts'

test('a new order and a new routing policy begin with the default region of the settings', async ({
  page,
  gateway,
}) => {
  const local = await startGatewayProcess([], {
    SCW_API_URL: gateway.apiUrl,
    SCW_ACCESS_KEY: gateway.accessKey,
    SCW_SECRET_KEY: gateway.secretKey,
    SCW_DEFAULT_REGION: 'nl-ams',
  })
  await page.goto(`${local.url}interlinks/order/region?kind=hosted`)
  const chosen = page.getByRole('radio', { name: 'Amsterdam (nl-ams)', exact: true })
  await expect(chosen).toBeChecked()
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page).toHaveURL(/region=nl-ams/)
  // An answer that was given stays.
  await page.goto(`${local.url}interlinks/order/region?kind=hosted&region=fr-par`)
  await expect(page.getByRole('radio', { name: 'Paris (fr-par)', exact: true })).toBeChecked()
  await page.goto(`${local.url}routing-policies/new`)
  await expect(page.getByRole('combobox', { name: 'Region' })).toHaveValue('nl-ams')
  await local.stop()
})
