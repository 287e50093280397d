import path from 'node:path';
import { defineConfig } from 'prisma/config';

// Only `prisma generate` reads this. Migrations go through migrate.ts; a server that has the native CLI may as well run
// `prisma migrate deploy` with DATABASE_URL set: it finds the same history.
const url = process.env.DATABASE_URL;

export default defineConfig({
  schema: path.join(import.meta.dirname, 'schema'),
  migrations: { path: path.join(import.meta.dirname, 'migrations') },
  ...(url ? { datasource: { url } } : {}),
});
