import {
  IconBuildingStore,
  IconCirclePlus,
  IconLayoutDashboard,
  IconMapPin,
  IconPlug,
  IconPlugConnected,
  IconRoute,
  type Icon,
} from '@tabler/icons-react'

import type { MessageKey } from '../../../i18n/catalogue.ts'
import { paths } from './paths.ts'

/** What is looked at daily, what InterLinks are built with, and what only the sandbox has. */
export const PAGE_GROUPS = ['daily', 'build', 'sandbox'] as const
export type PageGroup = (typeof PAGE_GROUPS)[number]

interface ConsolePage {
  path: string
  label: MessageKey & `nav.${string}`
  icon: Icon
  group: PageGroup
  /** Which addresses below its own are part of it; all of them by default. */
  holds?: RegExp
}

const PAGES: readonly ConsolePage[] = [
  {
    path: paths.overview(),
    label: 'nav.overview',
    icon: IconLayoutDashboard,
    group: 'daily',
    holds: /^\/$/u,
  },
  {
    path: paths.links(),
    label: 'nav.links',
    icon: IconPlugConnected,
    group: 'daily',
    holds: /^\/interlinks(?!\/order\/)/u,
  },
  {
    path: paths.order('region'),
    label: 'nav.order',
    icon: IconCirclePlus,
    group: 'daily',
    holds: /^\/interlinks\/order\//u,
  },
  { path: paths.policies(), label: 'nav.policies', icon: IconRoute, group: 'build' },
  { path: paths.connections(), label: 'nav.connections', icon: IconPlug, group: 'build' },
  { path: paths.locations(), label: 'nav.locations', icon: IconMapPin, group: 'build' },
]

const PARTNER_DESK: ConsolePage = {
  path: paths.partnerDesk(),
  label: 'nav.partnerDesk',
  icon: IconBuildingStore,
  group: 'sandbox',
}

/** True on the page itself, and on every page that is part of it: a link among the links, each step of the order. */
export function isWithin({ path, holds }: ConsolePage, pathname: string): boolean {
  return holds ? holds.test(pathname) : pathname === path || pathname.startsWith(`${path}/`)
}

/** The pages that navigation and command palette lead to; the partner desk exists only where the sandbox runs. */
export function consolePages(isSandbox: boolean): readonly ConsolePage[] {
  return isSandbox ? [...PAGES, PARTNER_DESK] : PAGES
}
