/** Figures, dates and plurals as each language writes them, and words that are not the console's own. */
import type { Page } from '@playwright/test'

import { hostedDraft, stepPath } from './support/draft.ts'
import { expect, test } from './support/fixtures.ts'
import { createPolicy, pathOfLink } from './support/links.ts'
import { chooseLanguage } from './support/settings.ts'

const LANGUAGES = {
  en: {
    locale: 'en',
    name: 'English',
    counts: ['1 of 1 InterLink', '2 of 2 InterLinks', '0 of 2 InterLinks'],
    addresses: '1,048,576 addresses',
    nextStep: 'Next step',
    refusal: 'The partner’s reason: “No free port at DC3”',
    place: 'Place order',
    says: 'The API says: resource already exists',
  },
  fr: {
    locale: 'fr',
    name: 'Français',
    // French counts nothing as one.
    counts: ['1 sur 1 InterLink', '2 sur 2 InterLinks', '0 sur 2 InterLinks'],
    // A narrow space that does not break separates thousands.
    addresses: '1\u202f048\u202f576 adresses',
    nextStep: 'Prochaine étape',
    refusal: 'Motif du partenaire : « No free port at DC3 »',
    place: 'Passer la commande',
    says: 'Réponse de l’API : resource already exists',
  },
} as const

for (const words of Object.values(LANGUAGES)) {
  test(`[76] figures, dates and plurals are those of the language, and the words of others are shown as they came: ${words.locale}`, async ({
    page,
    control,
    problems,
  }) => {
    problems.allow(/Failed to load resource/)
    const link = await control.order({ name: 'paris-1', bandwidthMbps: 500 })
    await page.goto('/interlinks')
    await chooseLanguage(page, words.name)

    await test.step('one, several, none', async () => {
      const count = page.getByRole('status').filter({ hasText: 'InterLink' }).first()
      await expect(count).toHaveText(words.counts[0])
      await control.order({ name: 'paris-2', bandwidthMbps: 1000 })
      await page.reload()
      await expect(count).toHaveText(words.counts[1])
      await expect(page.getByRole('cell', { name: plain('500 Mbps') })).toBeVisible()
      await page.getByRole('searchbox').fill('no such link')
      await expect(count).toHaveText(words.counts[2])
    })

    await test.step('thousands', async () => {
      const policy = await createPolicy(control, {})
      await page.goto(`/routing-policies/fr-par/${policy.id}`)
      await expect(page.getByRole('main')).toContainText(words.addresses)
    })

    await test.step('the day of a deadline', async () => {
      await page.goto(pathOfLink(link))
      const deadline = new Date(Date.parse(link.created_at ?? '') + 10 * 24 * 3600 * 1000)
      const day = new Intl.DateTimeFormat(words.locale, {
        day: 'numeric',
        month: 'long',
        timeZone: 'Europe/Paris',
      }).format(deadline)
      await expect(page.getByRole('region', { name: words.nextStep })).toContainText(day)
    })

    await test.step('what the partner says', async () => {
      await control.partner(link, 'refuse', 'No free port at DC3')
      await page.reload()
      await expect(page.getByRole('region', { name: words.nextStep })).toContainText(words.refusal)
    })

    await test.step('what the API says, in its language', async () => {
      await page.goto(stepPath('review', await hostedDraft(control)))
      await control.fault({
        method: 'POST',
        path: '/interlink/v1beta1/regions/*/links',
        times: 1,
        sample: 'already_exists',
      })
      await page.getByRole('button', { name: words.place }).click()
      const alert = page.getByRole('alert').filter({ hasText: 'resource already exists' })
      await expect(alert).toContainText(words.says)
      expect(await quotedIn(page, 'resource already exists')).toBe('en')
    })
  })
}

/** A figure and its unit, with any space between them. */
function plain(text: string): RegExp {
  return new RegExp(`^${text.replace(' ', String.raw`\s`)}$`, 'u')
}

/** The language that the quotation of exactly this text says it is in. */
function quotedIn(page: Page, text: string): Promise<string | undefined> {
  return page.evaluate(
    (wanted) => [...document.querySelectorAll('q')].find((each) => each.textContent === wanted)?.lang,
    text,
  )
}
