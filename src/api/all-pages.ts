/** Largest page the API gives is 1000; 100 keeps the first rows early (api-contract.md §2.1). */
const PAGE_SIZE = 100

interface Page<Item> {
  items: Item[]
  total: number
}

/**
 * Reads every page of a list, the first alone and the others two at a time, so that nothing is
 * silently cut off. The list may change meanwhile: an item that moved between pages is kept once.
 */
export async function allPages<Item extends { id: string }>(
  readPage: (paging: { page: number; page_size: number }) => Promise<Page<Item>>,
): Promise<Item[]> {
  const first = await readPage({ page: 1, page_size: PAGE_SIZE })
  const pages = Math.ceil(first.total / PAGE_SIZE)
  const items = new Map(first.items.map((item) => [item.id, item]))
  for (let page = 2; page <= pages; page += 2) {
    const wanted = page + 1 <= pages ? [page, page + 1] : [page]
    const read = await Promise.all(wanted.map((number) => readPage({ page: number, page_size: PAGE_SIZE })))
    for (const item of read.flatMap((one) => one.items)) items.set(item.id, item)
  }
  return [...items.values()]
}
