/** `npm start`: prepares what is missing or stale, then becomes the gateway. */
import { builtConsole } from '../prepare/console.ts'
import { orFail } from '../prepare/fail.ts'
import { gatewayImage } from '../prepare/gateway-image.ts'
import { prepare } from '../prepare/products.ts'
import { storeImage } from '../prepare/store-image.ts'

await orFail(() => prepare(builtConsole, storeImage, gatewayImage))
// In this process, so that signals and the exit code need no passing on.
await import('../../server/main.ts')
