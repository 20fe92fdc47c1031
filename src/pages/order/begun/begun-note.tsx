import { useQuery } from '@tanstack/react-query'
import { Link as RouterLink } from 'react-router'

import type { Link } from '../../../../contract/interlink.ts'
import { partnersQuery, popsQuery } from '../../../api/catalogue.ts'
import { paths } from '../../../features/navigation/paths.ts'
import { Note } from '../../../ui/feedback/note.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { ExactText } from '../../../ui/text/exact-text.tsx'
import { Foreign } from '../../../ui/text/foreign.tsx'
import { useOrderContext } from '../wizard/order-context.ts'
import { useAnswerTexts } from '../wizard/use-answer-texts.ts'
import { useReplacedLink } from './use-replaced-link.ts'
import { useSecondLink } from './use-second-link.ts'

/** What the order began from, on each of its pages: a link that came to nothing, with the reason, or links of its VPC. */
export function BegunNote() {
  return (
    <>
      <ReplacedNote />
      <SecondNote />
    </>
  )
}

function ReplacedNote() {
  const { t } = useI18n()
  const link = useReplacedLink()
  const partnerOf = usePartnerNames()
  if (!link) return null
  const partner = partnerOf(link) ?? t('order.next.thePartner')
  return (
    <Note tone="needs-you" title={t('order.again', { name: link.name })}>
      <p>
        {link.status === 'expired'
          ? t('order.again.expired', { partner })
          : t('order.again.refused', { partner })}{' '}
        {link.partner?.disapproved_reason ? (
          <q>
            <Foreign text={link.partner?.disapproved_reason} />
          </q>
        ) : null}
      </p>
      <p>{t('order.again.open')}</p>
    </Note>
  )
}

function SecondNote() {
  const { t } = useI18n()
  const { page } = useOrderContext()
  const second = useSecondLink()
  const { vpcId: vpc = '' } = useAnswerTexts()
  if (!second) return null
  const { others, isMultiSite, isOnePartner, isOneCity } = second
  return (
    <Note
      tone={page === 'review' && !isMultiSite ? 'needs-you' : 'in-progress'}
      title={t('order.secondLink', { count: others.length, vpc })}
    >
      <ul>
        {others.map((link) => (
          <li key={link.id}>
            <RouterLink to={paths.link(link)}>
              <ExactText text={link.name} />
            </RouterLink>{' '}
            <Where link={link} />
          </li>
        ))}
      </ul>
      {page === 'review' ? (
        <p>
          {isMultiSite ? t('order.secondLink.multiSite') : t('order.secondLink.oneSite')}{' '}
          {isMultiSite && isOneCity ? t('order.secondLink.oneCity') : null}{' '}
          {isOnePartner ? t('order.secondLink.onePartner') : null}
        </p>
      ) : null}
    </Note>
  )
}

/** Gives the name of a link's partner; undefined where it has none, or none that is known. */
function usePartnerNames(): (link: Link) => string | undefined {
  const { draft } = useOrderContext()
  const { data: partners } = useQuery(partnersQuery({ region: draft.region ?? 'fr-par' }))
  return (link) => partners?.find(({ id }) => id === link.partner?.partner_id)?.name
}

function Where({ link }: { link: Link }) {
  const { t } = useI18n()
  const region = useOrderContext().draft.region ?? 'fr-par'
  const { data: pops } = useQuery(popsQuery({ region }))
  const location = pops?.find(({ id }) => id === link.pop_id)?.display_name ?? link.pop_id
  const partner = usePartnerNames()(link)
  return partner ? t('order.second.site', { location, partner }) : location
}
