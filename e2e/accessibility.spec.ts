/** axe-core finds nothing, on any page, in any main state, in both themes and languages. */
import { expectNoAxeViolations } from './support/axe.ts'
import { test } from './support/fixtures.ts'
import { LANGUAGES, run, TOURS } from './support/states.ts'

for (const [name, tour] of Object.entries(TOURS)) {
  for (const language of LANGUAGES) {
    test(`[68, 71, 72] axe finds no violation: ${name}, ${language}`, async ({ page, control, problems }) => {
      test.slow()
      problems.allow(/Failed to load resource/)
      await run(tour, page, control, language, (state) => test.step(state, () => expectNoAxeViolations(page)))
    })
  }
}
