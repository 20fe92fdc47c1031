/** `npm start`: prepares what is missing or stale, then becomes the gateway. */
import { readOptions } from '../../server/options.ts'
import { builtConsole } from '../prepare/console.ts'
import { orFail } from '../prepare/fail.ts'
import { prepare } from '../prepare/products.ts'
import { gatewayImage, storeImage } from '../prepare/store-image.ts'

/** True where the gateway keeps its store in a directory of its own (docs/decisions/gateway-store.md). */
function hasOwnStore(): boolean {
  try {
    const { mode, databaseUrl } = readOptions(process.argv.slice(2), process.env)
    return mode !== 'sandbox' && databaseUrl === undefined
  } catch {
    // A mistake in the options: the gateway says so.
    return false
  }
}

await orFail(() => prepare(builtConsole, storeImage, ...(hasOwnStore() ? [gatewayImage] : [])))
// In this process, so that signals and the exit code need no passing on.
await import('../../server/main.ts')
