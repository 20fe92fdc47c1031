/** Prepared images of empty databases, which make a first start a matter of a second. */
import type { Product } from './products.ts'
import { inProject } from './project.ts'
import { runQuietly } from './run.ts'

/** The image that `<room>/store/prepare-image.ts` makes of the room's migrations. */
function imageOf(room: 'sandbox' | 'server', name: string, doing: string): Product {
  const result = `.cache/${name}`
  const script = `${room}/store/prepare-image.ts`
  return {
    doing,
    // An empty schema in the format of one PGlite release, which the lock file pins.
    sources: [`${room}/store/migrations`, script, 'store', 'package-lock.json'],
    result,
    stamp: `${result}.stamp`,
    make: () => runQuietly(process.execPath, [inProject(script), inProject(result)]),
  }
}

/** Of the sandbox's database. */
export const storeImage = imageOf('sandbox', 'store-image', 'preparing the sandbox database')

/** Of the store of a gateway that has neither a sandbox nor a PostgreSQL server. */
export const gatewayImage = imageOf('server', 'gateway-image', 'preparing the gateway’s store')
