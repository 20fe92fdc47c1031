/**
 * The first rows of the list, drawn from the early answers while the console is still on its way: names,
 * states and links to their pages are there to be read a second earlier on a slow line. A drawing only:
 * the console's own rows take its place, and it is not drawn where it would differ from them, that is for
 * any other order, filter or choice of columns than the usual one. Its file comes before the first script, which
 * is twenty times as long and takes from it what both are made of (scripts/build/chunks.ts).
 */
import { linkTone } from '../../../domain/link/tone.ts'
import { LANGUAGES, type Language, type MessageKey } from '../../../i18n/catalogue.ts'
import { loadMessages } from '../../../i18n/load.ts'
import { translator } from '../../../i18n/translate.ts'
import { paths } from '../../features/navigation/paths.ts'
import { COLUMN_SHAPES, NAME_WIDTH } from '../../pages/links/column-shapes.ts'
import { DEFAULT_COLUMNS, isDefaultColumns, storedColumns, type ColumnId } from '../../pages/links/columns.ts'
import { styleSheets } from './style-sheets.ts'

import page from '../../ui/layout/page.module.css'
import badge from '../../ui/status/badge.module.css'
import list from '../../ui/tables/list.module.css'
import frame from '../frame/frame.module.css'
import classes from './first-rows.module.css'

/** About as many as a window shows. */
const ROWS = 12

const LINKS = /\/regions\/[a-z-]+\/links\?/

/** What a row needs of a link; an answer that has anything else is left to the console. */
interface FirstLink {
  id: string
  name: string
  region: string
  status: string
  created_at: string
}

function isFirstLink(value: unknown): value is FirstLink {
  const link = (value ?? {}) as Partial<Record<keyof FirstLink, unknown>>
  return [link.id, link.name, link.region, link.status, link.created_at].every(
    (each) => typeof each === 'string',
  )
}

/** The newest links of all regions; none when an answer is missing, refused or not understood. */
async function firstLinks(): Promise<FirstLink[]> {
  const early = Object.entries(globalThis.earlyAnswers ?? {}).filter(([url]) => LINKS.test(url))
  const answers = await Promise.all(
    early.map(async ([, answer]) => {
      const body = (await (await answer).clone().json()) as { links?: unknown }
      return Array.isArray(body.links) ? (body.links as unknown[]) : [undefined]
    }),
  )
  const links = answers.flat()
  return links.every(isFirstLink)
    ? links.toSorted((a, b) => (a.created_at < b.created_at ? 1 : -1)).slice(0, ROWS)
    : []
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string | undefined,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  if (className) made.className = className
  made.append(...content)
  return made
}

/** The room that search and filters will take, which depends on the window and the language. */
function filters(label: (key: MessageKey) => string): HTMLElement {
  const field = (key: MessageKey, className: string | undefined, box: HTMLElement) =>
    element('label', className, element('span', list.label, label(key)), box)
  const choice = (key: MessageKey) => {
    const select = element('select', classes.choice, element('option', undefined, label('links.filter.any')))
    select.disabled = true
    return field(key, undefined, select)
  }
  return element(
    'div',
    `${list.filters} ${classes.filters}`,
    field('links.search', list.searchField, element('span', list.searchBox)),
    choice('links.column.status'),
    choice('links.column.region'),
    element('div', list.check, element('i', classes.box), label('links.filter.needsYou')),
    element('div', `${list.plain} ${classes.more}`, label('links.filter.more')),
  )
}

function draw(links: readonly FirstLink[], language: Language): HTMLElement {
  const t = translator(language)
  const label = (key: MessageKey) => (t as (key: MessageKey) => string)(key)

  const content: Partial<Record<ColumnId, (link: FirstLink) => Node | string>> = {
    status: ({ status }) => {
      const key = `status.${status}` as MessageKey
      const name = label(key)
      // A message that does not exist gives its key: a status that this version does not know.
      const made = element('span', badge.badge, element('i', classes.shape), name === key ? status : name)
      made.dataset['tone'] = linkTone(status)
      return made
    },
    region: ({ region }) => region,
  }

  const row = (link: FirstLink) => {
    const name = element('a', list.name, link.name)
    name.href = paths.link(link)
    // The console's own link is a moment away: who is on the way by keyboard does not lose the place.
    name.tabIndex = -1
    const cells = DEFAULT_COLUMNS.map((id) => {
      const cell = element(
        'td',
        COLUMN_SHAPES[id].className,
        content[id]?.(link) ?? element('span', list.absent, '…'),
      )
      cell.dataset['label'] = label(COLUMN_SHAPES[id].label)
      return cell
    })
    return element('tr', classes.row, element('th', undefined, name), ...cells)
  }

  const width = (px: number) => {
    const column = element('col', undefined)
    column.style.width = `${px}px`
    return column
  }
  const shapes = DEFAULT_COLUMNS.map((id) => COLUMN_SHAPES[id])
  const heads = [label('links.column.name'), ...shapes.map((shape) => label(shape.label))]
  const table = element(
    'table',
    list.table,
    element('colgroup', undefined, width(NAME_WIDTH), ...shapes.map((shape) => width(shape.width))),
    element(
      'thead',
      undefined,
      element('tr', classes.heads, ...heads.map((text) => element('th', undefined, text))),
    ),
    element('tbody', undefined, ...links.map(row)),
  )

  const body = element(
    'div',
    frame.body,
    element('div', frame.navigation),
    element(
      'div',
      frame.content,
      element(
        'div',
        page.head,
        element('p', page.title, label('links.title')),
        element('div', classes.order, label('nav.order')),
      ),
      filters(label),
      element('div', `${list.state} ${classes.state}`, label('common.loading')),
      element('div', list.scroll, table),
    ),
  )
  // A screen reader starts with the console's own rows: these would be taken from under it.
  body.ariaHidden = 'true'
  return body
}

/** Ends the drawing in the very frame in which the console shows itself. */
function endWithTheOutline(drawing: HTMLElement): void {
  const root = document.getElementById('root')
  if (!root) return
  const isOver = () => !root.querySelector(':scope > .outline-head')
  const watch = new MutationObserver(() => {
    if (!isOver()) return
    drawing.remove()
    watch.disconnect()
  })
  if (isOver()) return
  watch.observe(root, { childList: true })
  root.after(drawing)
}

async function drawFirstRows(): Promise<void> {
  if (location.pathname !== paths.links() || location.search !== '' || !isDefaultColumns(storedColumns()))
    return
  const language = LANGUAGES.find((known) => known === document.documentElement.lang) ?? 'en'
  const [links] = await Promise.all([firstLinks(), loadMessages(language, []), styleSheets()])
  if (links.length > 0) endWithTheOutline(draw(links, language))
}

// What goes wrong here goes wrong in the console too, which says it.
drawFirstRows().catch(() => {})
