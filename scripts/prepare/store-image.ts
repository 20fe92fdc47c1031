/** The prepared image of an empty sandbox database, which makes a first start a matter of a second. */
import type { Product } from './products.ts'
import { inProject } from './project.ts'
import { runQuietly } from './run.ts'

const IMAGE = '.cache/store-image'

export const storeImage: Product = {
  doing: 'preparing the sandbox database',
  // An empty schema in the format of one PGlite release, which the lock file pins.
  sources: ['sandbox/store/migrations', 'sandbox/store/prepare-image.ts', 'store', 'package-lock.json'],
  result: IMAGE,
  stamp: '.cache/store-image.stamp',
  make: () => runQuietly(process.execPath, [inProject('sandbox/store/prepare-image.ts'), inProject(IMAGE)]),
}
