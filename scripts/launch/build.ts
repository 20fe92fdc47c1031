/** `npm run build`: the console in dist/ and the sandbox's database image, unless both are current. */
import { prepareConsole } from '../prepare/console.ts'
import { orFail } from '../prepare/fail.ts'
import { prepareStoreImage } from '../prepare/store-image.ts'

await orFail(prepareConsole)
await orFail(prepareStoreImage)
