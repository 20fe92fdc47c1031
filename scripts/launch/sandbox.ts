/** `npm run sandbox`: the embedded API on its own, for any Scaleway client. */
import { orFail } from '../prepare/fail.ts'
import { prepareStoreImage } from '../prepare/store-image.ts'

await orFail(prepareStoreImage)
await import('../../sandbox/main.ts')
