import { fileURLToPath } from 'node:url'

import type { Migrations } from '../../store/migrations.ts'

/** The sandbox's schema; drizzle-kit writes it (`npm run migrations`). */
export const SANDBOX_MIGRATIONS: Migrations = {
  folder: fileURLToPath(new URL('./migrations', import.meta.url)),
  listSchema: 'drizzle',
  listTable: '__drizzle_migrations',
}
