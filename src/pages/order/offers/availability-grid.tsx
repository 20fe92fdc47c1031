import { VisuallyHidden } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'

import type { Partner, Pop } from '../../../../contract/interlink.ts'
import type { Region } from '../../../../contract/regions.ts'
import { formatBandwidth } from '../../../../domain/catalogue/bandwidth.ts'
import { popChoices } from '../../../../domain/catalogue/offers.ts'
import { dedicatedPopsQuery } from '../../../api/catalogue.ts'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { Foreign } from '../../../ui/text/foreign.tsx'
import type { Catalogue } from './use-catalogue.ts'

import classes from './availability-grid.module.css'

interface Props {
  region: Region
  catalogue: Catalogue
  /** The pair already chosen, if any. */
  chosen: { partnerId: string | undefined; popId: string | undefined }
  onChoose: (partner: Partner, pop: Pop) => void
}

/**
 * Who is where with what, at one look: locations down, partners across. A cell that is available is a
 * button that answers both questions; the list above does the same in two steps.
 */
export function AvailabilityGrid({ region, catalogue, chosen, onChoose }: Props) {
  const { t } = useI18n()
  const { partners, pops, presence } = catalogue
  // Not the question itself: while it is not known, that column stays empty.
  const { data: dedicated } = useQuery(dedicatedPopsQuery({ region }))
  const columns = partners.map((partner) => ({
    partner,
    choices: popChoices({ pops, presence, partnerId: partner.id }),
  }))
  return (
    <div className={classes.scroll}>
      <table className={classes.grid}>
        <caption className={classes.caption}>{t('order.grid')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('order.grid.location')}</th>
            {partners.map((partner) => (
              <th key={partner.id} scope="col">
                <Foreign text={partner.name} />
                {partner.l3_connectivity === undefined ? null : (
                  <span className={classes.layer}>
                    {partner.l3_connectivity ? t('order.grid.l3') : t('order.grid.l2')}
                  </span>
                )}
              </th>
            ))}
            <th scope="col">{t('order.grid.dedicated')}</th>
          </tr>
        </thead>
        <tbody>
          {pops.map((pop, row) => (
            <tr key={pop.id}>
              <th scope="row">{pop.display_name}</th>
              {columns.map(({ partner, choices }) => (
                <td key={partner.id}>
                  <Cell
                    partner={partner}
                    pop={pop}
                    reason={choices[row]?.reason}
                    isChosen={chosen.partnerId === partner.id && chosen.popId === pop.id}
                    onChoose={() => onChoose(partner, pop)}
                  />
                </td>
              ))}
              <td>
                {dedicated?.includes(pop.id) ? (
                  <span className={classes.absent}>{t('order.grid.onRequest')}</span>
                ) : (
                  <Absent />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface CellProps {
  partner: Partner
  pop: Pop
  reason: ReturnType<typeof popChoices>[number]['reason']
  isChosen: boolean
  onChoose: () => void
}

function Cell({ partner, pop, reason, isChosen, onChoose }: CellProps) {
  const { t, language } = useI18n()
  if (reason === 'partner-absent' || reason === 'presence-unknown') return <Absent />
  if (reason) return <span className={classes.absent}>{t('order.grid.full')}</span>
  const sizes = pop.available_link_bandwidths_mbps
  const range = t('order.location.sizes', {
    least: formatBandwidth(Math.min(...sizes), language),
    most: formatBandwidth(Math.max(...sizes), language),
  })
  return (
    <button
      type="button"
      className={classes.cell}
      aria-pressed={isChosen}
      aria-label={t('order.grid.choose', { partner: partner.name, location: pop.display_name, sizes: range })}
      onClick={onChoose}
    >
      {range}
    </button>
  )
}

function Absent() {
  const { t } = useI18n()
  return (
    <span className={classes.absent}>
      <span aria-hidden>–</span>
      <VisuallyHidden>{t('order.grid.absent')}</VisuallyHidden>
    </span>
  )
}
