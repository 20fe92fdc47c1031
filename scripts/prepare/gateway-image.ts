/** The prepared image of the empty store that a gateway without a database of its own begins with. */
import type { Product } from './products.ts'
import { inProject } from './project.ts'
import { runQuietly } from './run.ts'

const IMAGE = '.cache/gateway-image'

export const gatewayImage: Product = {
  doing: 'preparing the gateway’s store',
  // As for the sandbox: an empty schema in the format of one PGlite release.
  sources: ['server/store/migrations', 'server/store/prepare-image.ts', 'store', 'package-lock.json'],
  result: IMAGE,
  stamp: '.cache/gateway-image.stamp',
  make: () => runQuietly(process.execPath, [inProject('server/store/prepare-image.ts'), inProject(IMAGE)]),
}
