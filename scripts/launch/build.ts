/** `npm run build`: the console in dist/ and the sandbox's database image, unless both are current. */
import { builtConsole } from '../prepare/console.ts'
import { orFail } from '../prepare/fail.ts'
import { gatewayImage } from '../prepare/gateway-image.ts'
import { prepare } from '../prepare/products.ts'
import { storeImage } from '../prepare/store-image.ts'

await orFail(() => prepare(builtConsole, storeImage, gatewayImage))
