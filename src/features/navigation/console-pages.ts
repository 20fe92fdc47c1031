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

import type { MessageKey } from '../../../i18n/catalogue.ts'
import { paths } from './paths.ts'

interface ConsolePage {
  path: string
  label: MessageKey & `nav.${string}`
  icon: Icon
  /** Which addresses below its own are part of it; all of them by default. */
  holds?: RegExp
}

const PAGES: readonly ConsolePage[] = [
  { path: paths.overview(), label: 'nav.overview', icon: IconLayoutDashboard, holds: /^\/$/u },
  { path: paths.links(), label: 'nav.links', icon: IconPlugConnected, holds: /^\/interlinks(?!\/order\/)/u },
  {
    path: paths.order('connection'),
    label: 'nav.order',
    icon: IconShoppingCartPlus,
    holds: /^\/interlinks\/order\//u,
  },
  { path: paths.policies(), label: 'nav.policies', icon: IconRoute },
  { path: paths.connections(), label: 'nav.connections', icon: IconPlug },
  { path: paths.locations(), label: 'nav.locations', icon: IconMapPin },
]

const PARTNER_DESK: ConsolePage = {
  path: paths.partnerDesk(),
  label: 'nav.partnerDesk',
  icon: IconBuildingStore,
}

/** True on the page itself, and on every page that is part of it: a link among the links, each step of the order. */
export function isWithin({ path, holds }: ConsolePage, pathname: string): boolean {
  return holds ? holds.test(pathname) : pathname === path || pathname.startsWith(`${path}/`)
}

/** The pages that navigation and command palette lead to; the partner desk exists only where the sandbox runs. */
export function consolePages(isSandbox: boolean): readonly ConsolePage[] {
  return isSandbox ? [...PAGES, PARTNER_DESK] : PAGES
}
