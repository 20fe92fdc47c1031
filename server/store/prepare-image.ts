/** Creates the image that the first start of a gateway without a database of its own begins with. */
import { fileURLToPath } from 'node:url'

import { prepareImage } from '../../store/prepare-image.ts'
import { GATEWAY_MIGRATIONS } from './migrations.ts'

/** Where `openOwnStore` looks by default. */
export const GATEWAY_IMAGE_PATH = fileURLToPath(new URL('../../.cache/gateway-image', import.meta.url))

if (import.meta.main) await prepareImage(process.argv[2] ?? GATEWAY_IMAGE_PATH, GATEWAY_MIGRATIONS)
