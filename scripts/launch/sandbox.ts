/** `npm run sandbox`: the embedded API on its own, for any Scaleway client. */
import { orFail } from '../prepare/fail.ts'
import { prepare } from '../prepare/products.ts'
import { storeImage } from '../prepare/store-image.ts'

await orFail(() => prepare(storeImage))
await import('../../sandbox/main.ts')
