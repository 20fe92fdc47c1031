import { Button } from '@mantine/core'

import type { Link } from '../../../../contract/interlink.ts'
import type { PopChoice } from '../../../../domain/catalogue/offers.ts'
import { sharedSite } from '../../../../domain/order/second-site.ts'
import { isolate } from '../../../../domain/text/direction.ts'
import { intl } from '../../../../i18n/translate.ts'
import { Note } from '../../../ui/feedback/note.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useOrderContext } from '../wizard/order-context.ts'
import { useOrderProject } from '../wizard/use-order-project.ts'

/** More names than this are a number. */
const MOST_NAMES = 3

interface Props {
  /** The location chosen in the form, or none yet. */
  popId: string
  choices: PopChoice[]
  /** Links of the region. */
  links: Link[]
  onChoose: (popId: string) => void
}

/** A remark, never a refusal: the chosen location already holds a link that this one might have to back up (acceptance 16). */
export function SharedSiteNote({ popId, choices, links, onChoose }: Props) {
  const { t, language } = useI18n()
  const { draft } = useOrderContext()
  const projectId = useOrderProject()
  const shared = sharedSite({ popId, choices, links, projectId, vpcId: draft.vpcId })
  // The region is there before its text, so that a screen reader hears the text come.
  return <div role="status">{shared ? remark(shared) : null}</div>

  function remark({ links: here, elsewhere }: NonNullable<typeof shared>) {
    const named = here.slice(0, MOST_NAMES).map((link) => isolate(link.name))
    const others = here.length - named.length
    if (others > 0) named.push(t('order.location.shared.more', { count: others }))
    const names = intl.list(language).format(named)
    return (
      <Note tone="needs-you" title={t('order.location.shared', { count: here.length, names })}>
        <p>{elsewhere ? t('order.location.shared.text') : t('order.location.shared.none')}</p>
        {elsewhere ? (
          <Button size="xs" variant="default" onClick={() => onChoose(elsewhere.id)}>
            {t('order.location.shared.choose', { location: elsewhere.display_name })}
          </Button>
        ) : null}
      </Note>
    )
  }
}
