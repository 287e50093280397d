import { sql } from '#db/sql.ts';
import type { Tx } from '#db/transaction.ts';
import { fiscalYear } from '#domain/jalali.ts';
import { formatPublicCode } from '#domain/public-code.ts';

/** A new public code, e.g. AS-1405-00042; numbers are never used twice, and may have gaps. */
export async function newPublicCode(tx: Tx, provinceId: string, today: string): Promise<string> {
  const [row] = await tx.rows<{ number: bigint }>(sql`SELECT nextval('public_code_number') AS number`);
  return formatPublicCode({ provinceId, year: fiscalYear(today), number: Number(row?.number) });
}
