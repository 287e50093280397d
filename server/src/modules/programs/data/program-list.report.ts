import type { Read } from '#db/read.ts';
import { compact } from '#domain/persian-text.ts';
import { PROGRAM_COLUMNS, type Program } from './program.loader.ts';

export type ProgramFilter = {
  text: string | null;
  levels: readonly string[] | null;
  provinceId: string | null;
  organizationId: string | null;
};

const LIST = {
  name: 'programs/list',
  valuesDecide: true,
  text: `SELECT ${PROGRAM_COLUMNS} FROM program p
    WHERE ($1::text[] IS NULL OR p.level = ANY($1)) AND ($2::text IS NULL OR p.province_id = $2) AND ($3::text IS NULL OR p.compact LIKE $3)
      AND ($7::uuid IS NULL OR p.organization_id = $7)
      AND ($4::text IS NULL OR (p.name_fa COLLATE "fa-x-icu", p.id) > ($4 COLLATE "fa-x-icu", $5::uuid))
    ORDER BY p.name_fa COLLATE "fa-x-icu", p.id LIMIT $6`,
};

/** Programs by name; one row more than asked for when there is a next page. */
export async function listPrograms(
  read: Read,
  filter: ProgramFilter,
  page: { first: number; after: readonly (string | number)[] | null },
): Promise<{ row: Program; keys: string[] }[]> {
  const text = filter.text?.trim() ? `%${compact(filter.text)}%` : null;
  const [name = null, id = null] = page.after ?? [];
  const rows = await read.rows<Program>(LIST, [
    filter.levels,
    filter.provinceId,
    text,
    name,
    id,
    page.first + 1,
    filter.organizationId,
  ]);
  return rows.map((row) => ({ row, keys: [row.nameFa, row.id] }));
}
