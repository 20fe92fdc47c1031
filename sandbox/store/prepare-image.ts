/** Creates the image that a sandbox's first start begins with. */
import { fileURLToPath } from 'node:url'

import { prepareImage } from '../../store/prepare-image.ts'
import { SANDBOX_MIGRATIONS } from './migrations.ts'

/** Where `openSandbox` looks by default. */
export const DEFAULT_IMAGE_PATH = fileURLToPath(new URL('../../.cache/store-image', import.meta.url))

if (import.meta.main) await prepareImage(process.argv[2] ?? DEFAULT_IMAGE_PATH, SANDBOX_MIGRATIONS)
