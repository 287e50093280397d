import type { Read } from '#db/read.ts';
import type { CommitmentState } from '#domain/commitment.ts';
import type { Viewer } from '#domain/viewer.ts';
import { COMMITMENT_COLUMNS, type Commitment } from './commitment.loader.ts';
import { commitmentVisibility } from './commitment.visibility.ts';

/** What a list of commitments is narrowed by; ids are database keys, an absent part narrows nothing. */
export type CommitmentFilter = {
  readonly states?: readonly CommitmentState[] | null | undefined;
  readonly needId?: string | null | undefined;
  /** Either side. */
  readonly organizationId?: string | null | undefined;
};

const PARTS = {
  states: 'c.state = ANY(?)',
  needId: 'c.need_id = ?',
  organizationId: '(c.provider_organization_id = ? OR c.program_organization_id = ?)',
} as const;

/** One keyset page of the commitments a viewer may see, the newest first; one row more when there is a next page. */
export async function listCommitments(
  read: Read,
  viewer: Viewer,
  query: { filter: CommitmentFilter; page: { first: number; after: readonly (string | number)[] | null } },
): Promise<{ row: Commitment; keys: string[] }[]> {
  const { filter, page } = query;
  const visible = commitmentVisibility(viewer);
  const values: unknown[] = [...visible.values];
  const parts = [visible.sql('c', 1)];
  const shape: string[] = [visible.name];
  const add = (name: string, sql: string, value: unknown) => {
    values.push(value);
    parts.push(sql.replaceAll('?', `$${values.length}`));
    shape.push(name);
  };
  for (const [name, sql] of Object.entries(PARTS)) {
    const value = filter[name as keyof typeof PARTS];
    if (value !== null && value !== undefined && value.length > 0) add(name, sql, value);
  }
  if (page.after) add('after', 'c.id < ?::uuid', page.after[0]);
  values.push(page.first + 1);
  const text = `SELECT ${COMMITMENT_COLUMNS} FROM commitment c WHERE ${parts.join(' AND ')} ORDER BY c.id DESC LIMIT $${values.length}`;
  const rows = await read.rows<Commitment>(
    { name: `commitments/list/${shape.join(',')}`, text, valuesDecide: true },
    values,
  );
  return rows.map((row) => ({ row, keys: [row.id] }));
}
