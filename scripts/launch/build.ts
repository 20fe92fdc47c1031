/** `npm run build`: the console in dist/ and the images of empty databases, unless they are current. */
import { builtConsole } from '../prepare/console.ts'
import { orFail } from '../prepare/fail.ts'
import { prepare } from '../prepare/products.ts'
import { gatewayImage, storeImage } from '../prepare/store-image.ts'

await orFail(() => prepare(builtConsole, storeImage, gatewayImage))
