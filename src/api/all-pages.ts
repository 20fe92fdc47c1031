/** Largest page that every list gives (api-contract.md §2.1, §9). */
export const PAGE = 100

interface Page<Item> {
  items: Item[]
  total: number
}

type ReadPage<Item> = (paging: { page: number; page_size: number }) => Promise<Page<Item>>

interface Options<Item> {
  /** Size of the first page, where it has to be here early. */
  firstPage?: number
  /** Size of the pages behind the first, where a list gives larger ones. */
  largePage?: number
  /** How many there were the last time: where a small first page would not hold them, it is not asked for. */
  known?: number
  /** Called with what has been read so far, while more is to come. */
  onProgress?: (items: Item[], total: number) => void
}

/**
 * Reads every page of a list, the first alone and the others two at a time, so that nothing is
 * silently cut off. The list may change meanwhile: an item that moved between pages is kept once.
 * A page that is not full is the last, whatever the total says.
 */
export async function allPages<Item extends { id: string }>(
  readPage: ReadPage<Item>,
  { firstPage = PAGE, largePage = PAGE, known = 0, onProgress }: Options<Item> = {},
): Promise<Item[]> {
  const items = new Map<string, Item>()
  const size = known > firstPage ? largePage : firstPage
  const first = await readPage({ page: 1, page_size: size })
  /** True while more is to come. */
  const keep = (pages: Page<Item>[], fullPage: number) => {
    for (const item of pages.flatMap((page) => page.items)) items.set(item.id, item)
    const isMore = items.size < first.total && pages.every((page) => page.items.length >= fullPage)
    if (isMore) onProgress?.([...items.values()], first.total)
    return isMore
  }
  let isMore = keep([first], size)
  const pages = Math.ceil(first.total / largePage)
  // Larger pages start over: their first one holds the small one.
  for (let page = largePage === size ? 2 : 1; page <= pages && isMore; page += 2) {
    const wanted = page + 1 <= pages ? [page, page + 1] : [page]
    const read = wanted.map((number) => readPage({ page: number, page_size: largePage }))
    isMore = keep(await Promise.all(read), largePage)
  }
  return [...items.values()]
}
