/** `npm start`: prepares what is missing or stale, then becomes the gateway. */
import { prepareConsole } from '../prepare/console.ts'
import { orFail } from '../prepare/fail.ts'
import { prepareStoreImage } from '../prepare/store-image.ts'

await orFail(prepareConsole)
await orFail(prepareStoreImage)
// In this process, so that signals and the exit code need no passing on.
await import('../../server/main.ts')
