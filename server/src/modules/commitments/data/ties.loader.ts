import DataLoader from 'dataloader';
import type { Read } from '#db/read.ts';

type Tied = { id: string; persons: (string | null)[] };

/** Everybody who took part in a commitment, and those of the persons in question who belong or belonged to either side. */
const TIES = {
  name: 'commitments/ties',
  text: `SELECT c.id,
      ARRAY[c.pledged_by_id, c.provider_signed_by_id, c.program_signed_by_id]::text[]
      || ARRAY(SELECT unnest(ARRAY[t.dispatched_by_id, t.received_by_id, t.accepted_by_id])::text FROM tranche t WHERE t.commitment_id = c.id)
      || ARRAY(SELECT m.person_id::text FROM membership m WHERE m.person_id = ANY($2)
          AND m.organization_id IN (c.provider_organization_id, c.program_organization_id)) AS persons
    FROM commitment c WHERE c.id = ANY($1)`,
};

/** By commitment id, with the ties of these persons. */
export type TiesLoader = DataLoader<string, readonly string[]>;

export function createTiesLoader(read: Read, persons: readonly string[]): TiesLoader {
  return new DataLoader(async (ids) => {
    const rows = await read.rows<Tied>(TIES, [ids, persons]);
    const found = new Map(rows.map((row) => [row.id, row.persons.filter((person) => person !== null)]));
    return ids.map((id) => found.get(id) ?? []);
  });
}
