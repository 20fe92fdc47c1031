import { localStorageColorSchemeManager } from '@mantine/core'

import { THEME_KEY } from '../../../domain/console/preferences.ts'

/** Keeps the choice where boot.ts reads it before the first paint. */
export const colorSchemeManager = localStorageColorSchemeManager({ key: THEME_KEY })
