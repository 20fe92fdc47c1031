/** Things that are made from files and made again only when those change. */
import { existsSync } from 'node:fs'

import { withProgress } from './progress.ts'
import { inProject } from './project.ts'
import { hashOf, isCurrent, writeStamp } from './stamp.ts'

export interface Product {
  /** What a person reads while it is made: `building the console`. */
  doing: string
  /** Files and folders of the project that it is made of. */
  sources: readonly string[]
  /** A file that is there once it is made. */
  result: string
  /** Where the hash of the sources is kept. */
  stamp: string
  make: () => Promise<void>
}

/** Makes those that are stale, at the same time and under one line of progress. Rejects as the first `make` that fails. */
export async function prepare(...products: readonly Product[]): Promise<void> {
  const stale = products
    .map((product) => ({ product, hash: hashOf(product.sources) }))
    .filter(({ product, hash }) => !isCurrent(product.stamp, hash) || !existsSync(inProject(product.result)))
  if (stale.length === 0) return
  const what = stale.map(({ product }) => product.doing).join(', ')
  await withProgress(what.charAt(0).toUpperCase() + what.slice(1), () =>
    Promise.all(
      stale.map(async ({ product, hash }) => {
        await product.make()
        writeStamp(product.stamp, hash)
      }),
    ),
  )
}
