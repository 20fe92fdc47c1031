import {
  IconBuildingStore,
  IconLayoutDashboard,
  IconMapPin,
  IconPlug,
  IconPlugConnected,
  IconRoute,
  IconShoppingCartPlus,
  type Icon,
} from '@tabler/icons-react'

import type { MessageKey } from '../../i18n/catalogue.ts'
import { paths } from '../../ui/paths.ts'

interface ConsolePage {
  path: string
  label: MessageKey & `nav.${string}`
  icon: Icon
  /** Pages below it are no part of it. */
  end?: boolean
}

const PAGES: readonly ConsolePage[] = [
  { path: paths.overview(), label: 'nav.overview', icon: IconLayoutDashboard, end: true },
  { path: paths.links(), label: 'nav.links', icon: IconPlugConnected, end: true },
  { path: paths.order('connection'), label: 'nav.order', icon: IconShoppingCartPlus },
  { path: paths.policies(), label: 'nav.policies', icon: IconRoute },
  { path: paths.connections(), label: 'nav.connections', icon: IconPlug },
  { path: paths.locations(), label: 'nav.locations', icon: IconMapPin },
]

const PARTNER_DESK: ConsolePage = {
  path: paths.partnerDesk(),
  label: 'nav.partnerDesk',
  icon: IconBuildingStore,
}

/** The pages that navigation and command palette lead to; the partner desk exists only where the sandbox runs. */
export function consolePages(isSandbox: boolean): readonly ConsolePage[] {
  return isSandbox ? [...PAGES, PARTNER_DESK] : PAGES
}
