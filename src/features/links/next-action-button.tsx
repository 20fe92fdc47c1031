import { Button } from '@mantine/core'
import { Link as RouterLink } from 'react-router'

import type { Link } from '../../../contract/interlink.ts'
import type { NextAction } from '../../../domain/lifecycle/next-step.ts'
import { orderAgain } from '../../../domain/order/again.ts'
import { isolate } from '../../../domain/text/direction.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { paths } from '../navigation/paths.ts'
import { goToAddress } from './go-to-panel.ts'
import { PANEL_ID_BY_ACTION } from './panel-id-by-action.ts'

const SUPPORT_URL = 'https://console.scaleway.com/support/tickets/create'

interface Props {
  action: NextAction
  link: Link
  /** On the link's own page the button leads to a panel of it, elsewhere to that page. */
  isOnItsPage?: boolean
  /** A page has one primary button. */
  isPrimary?: boolean
  size?: 'xs' | 'sm'
}

/** The one button of a next step. */
export function NextActionButton({ action, link, isOnItsPage, isPrimary = true, size = 'sm' }: Props) {
  const { t } = useI18n()
  const label = t(`action.${action}`)
  const variant = isPrimary ? 'filled' : 'default'
  if (action === 'open-ticket') {
    return (
      <Button
        component="a"
        href={SUPPORT_URL}
        target="_blank"
        rel="noopener noreferrer"
        variant={variant}
        size={size}
      >
        {label} {t('common.newTab')}
      </Button>
    )
  }
  // Many of these may be on one page: each says which link it is about.
  const name = isOnItsPage ? undefined : `${label}: ${isolate(link.name)}`
  if (action === 'order-again') {
    return (
      <Button
        component={RouterLink}
        to={paths.begunOrder(orderAgain(link))}
        variant={variant}
        size={size}
        aria-label={name}
      >
        {label}
      </Button>
    )
  }
  const panel = PANEL_ID_BY_ACTION[action]
  if (!isOnItsPage) {
    return (
      <Button
        component={RouterLink}
        to={paths.link(link, panel)}
        variant={variant}
        size={size}
        aria-label={name}
      >
        {label}
      </Button>
    )
  }
  return (
    <Button
      component="a"
      href={`#${panel}`}
      variant={variant}
      size={size}
      onClick={(event) => {
        // The browser's own jump would take the focus off the panel's heading again.
        event.preventDefault()
        goToAddress(panel)
      }}
    >
      {label}
    </Button>
  )
}
