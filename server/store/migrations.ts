import { fileURLToPath } from 'node:url'

import type { Migrations } from '../../store/migrations.ts'

/** The gateway's schema; drizzle-kit writes it (`npm run migrations`). */
export const GATEWAY_MIGRATIONS: Migrations = {
  folder: fileURLToPath(new URL('./migrations', import.meta.url)),
  listSchema: 'interlink_gateway',
  listTable: 'migrations',
}
