import { useMantineColorScheme } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useNavigate } from 'react-router'

import { tasksOf } from '../../../domain/connectivity/turns.ts'
import { findCommands } from '../../../domain/console/command-search.ts'
import { findLinks } from '../../../domain/link/search.ts'
import { listTexts } from '../../../domain/text/direction.ts'
import { usePrefetchedQuery } from '../../api/query.ts'
import { serverNow } from '../../api/server-clock.ts'
import { sessionQuery } from '../../api/session.ts'
import { useAllLinks } from '../../features/links/region-links.ts'
import { useLinkFacts } from '../../features/links/use-link-facts.ts'
import { consolePages } from '../../features/navigation/console-pages.ts'
import { paths } from '../../features/navigation/paths.ts'
import { startTour } from '../../ui/guide/tour.ts'
import { commandsHere, type Command } from '../../ui/hooks/commands.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { linkStatusName } from '../../ui/status/status-name.ts'

/** More links than this are a number: who sees them types on. */
const MOST_LINKS = 8
/** Tasks that stand there before anything is typed. */
const MOST_TASKS = 5
/** Links found whose pairing key can be copied at once. */
const MOST_KEYS = 3

/** A command with a second line that tells it from its like. */
export interface PaletteItem extends Command {
  detail?: string
}

export interface PaletteGroup {
  id: 'links' | 'here' | 'pages' | 'console'
  items: PaletteItem[]
}

export interface PaletteContent {
  groups: PaletteGroup[]
  /** Links that were found beyond those shown. */
  hiddenLinks: number
  isLoading: boolean
  /** Regions whose links could not be read, and are therefore missing. */
  failedRegions: string[]
}

/** What the palette offers for what was typed: links by name or pairing key, what the place offers, pages, the console itself. */
export function usePaletteGroups(typed: string, onKeys: () => void): PaletteContent {
  const { t } = useI18n()
  const { links, names, failed, isLoading } = useAllLinks(null)
  // As they stood when the palette opened: a poll behind it must not change what is about to be chosen.
  const [here] = useState(commandsHere)
  const go = useGo()
  const pages = usePages()
  const own = useConsoleCommands(onKeys)
  const factsOf = useLinkFacts(links, true)
  const { found, count } = useMemo(() => {
    if (typed.trim() !== '') return findLinks(links, typed, MOST_LINKS)
    // Before anything is typed: what has to be done, worst news first.
    const tasks = tasksOf(links, serverNow(), factsOf).map(({ link }) => link)
    return { found: tasks.slice(0, MOST_TASKS), count: tasks.length }
  }, [links, typed, factsOf])

  const toLinks = found.map((link) => ({
    id: `link-${link.id}`,
    label: link.name,
    detail: listTexts(
      [
        linkStatusName(link.status, t),
        names.pop.get(link.pop_id),
        t(`region.${link.region}` as 'region.fr-par'),
      ],
      ' · ',
    ),
    does: { run: () => go(paths.link(link)) },
  }))
  const keys = (typed.trim() === '' ? [] : found.slice(0, MOST_KEYS)).flatMap((link) => {
    const key = link.partner?.pairing_key
    if (!key) return []
    const label = t('palette.copyKey', { name: link.name })
    return [{ id: `key-${link.id}`, label, does: { copy: () => key } }]
  })
  const groups: PaletteGroup[] = [
    { id: 'links', items: [...toLinks, ...keys] },
    { id: 'here', items: findCommands(here, typed) },
    { id: 'pages', items: findCommands(pages, typed) },
    { id: 'console', items: findCommands(own, typed) },
  ]
  return {
    groups: groups.filter(({ items }) => items.length > 0),
    hiddenLinks: count - found.length,
    isLoading,
    failedRegions: failed.map(({ region }) => t(`region.${region}`)),
  }
}

function useGo() {
  const navigate = useNavigate()
  return (path: string) => void navigate(path)
}

function usePages(): PaletteItem[] {
  const { t } = useI18n()
  const go = useGo()
  const { mode } = usePrefetchedQuery(sessionQuery(null))
  return consolePages(mode === 'sandbox').map(({ path, label }) => ({
    id: path,
    label: t(label),
    does: { run: () => go(path) },
  }))
}

/** What can be done anywhere: the other language, the other themes, the keys. */
function useConsoleCommands(onKeys: () => void): PaletteItem[] {
  const { t, language, setLanguage } = useI18n()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const { mode } = usePrefetchedQuery(sessionQuery(null))
  const schemes = (['auto', 'light', 'dark'] as const).filter((scheme) => scheme !== colorScheme)
  return [
    {
      id: 'language',
      label: language === 'en' ? 'Passer en français' : 'Switch to English',
      does: { run: () => void setLanguage(language === 'en' ? 'fr' : 'en') },
    },
    ...schemes.map((scheme) => ({
      id: `theme-${scheme}`,
      label: t('palette.theme', { theme: t(`frame.theme.${scheme}`) }),
      does: { run: () => setColorScheme(scheme) },
    })),
    ...(mode === 'sandbox'
      ? [{ id: 'tour', label: t('frame.startTour'), does: { run: () => startTour(serverNow()) } }]
      : []),
    { id: 'print', label: t('palette.print'), does: { run: () => globalThis.print() } },
    { id: 'keys', label: t('palette.keys'), does: { run: onKeys } },
  ]
}
