import { readFile, writeFile } from 'node:fs/promises';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './schema.ts';

const file = new URL('../../../schema/schema.graphql', import.meta.url);
const printed = `${printSchema(lexicographicSortSchema(schema))}\n`;

/** Writes schema/schema.graphql, sorted, when it changed: what clients are checked against. Run by `pnpm generate`. */
if ((await readFile(file, 'utf8').catch(() => null)) !== printed) await writeFile(file, printed);
