import type { Read } from '#db/read.ts';
import { COMMITMENT_COLUMNS, type Commitment } from './commitment.loader.ts';

const OVERDUE = {
  name: 'commitments/overdue-pledges',
  text: `SELECT id FROM commitment WHERE state = 'PLEDGED' AND hold_until <= $1 ORDER BY hold_until, id LIMIT $2`,
};

/** Pledges whose hold time is over, the longest overdue first. */
export async function overduePledges(read: Read, at: Date, limit: number): Promise<string[]> {
  return (await read.rows<{ id: string }>(OVERDUE, [at, limit])).map((row) => row.id);
}

const PLEDGE = {
  name: 'commitments/overdue-pledge',
  text: `SELECT ${COMMITMENT_COLUMNS} FROM commitment c WHERE c.id = $1 AND c.state = 'PLEDGED'`,
};

/** One of them, as time sees it: all of it. */
export async function overduePledge(read: Read, id: string): Promise<Commitment | null> {
  const [row] = await read.rows<Commitment>(PLEDGE, [id]);
  return row ?? null;
}
