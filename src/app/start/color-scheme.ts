import { localStorageColorSchemeManager } from '@mantine/core'

/** Kept under the key that `src/app/start/boot.js` reads before the first paint. */
export const colorSchemeManager = localStorageColorSchemeManager({ key: 'theme' })
