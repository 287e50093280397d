import type { Read } from '#db/read.ts';
import { compact } from '#domain/persian-text.ts';
import type { Viewer } from '#domain/viewer.ts';
import { ORGANIZATION_COLUMNS, type Organization } from './organization.loader.ts';
import { organizationVisibility } from './organization.visibility.ts';

export type OrganizationFilter = { text: string | null; kinds: readonly string[] | null; provinceId: string | null };

/** Organizations by name, those the viewer may see; one row more than asked for when there is a next page. */
export async function listOrganizations(
  read: Read,
  viewer: Viewer,
  filter: OrganizationFilter,
  page: { first: number; after: readonly (string | number)[] | null },
): Promise<{ row: Organization; keys: string[] }[]> {
  const visible = organizationVisibility(viewer);
  const statement = {
    name: `organizations/list/${visible.name}`,
    valuesDecide: true,
    text: `SELECT ${ORGANIZATION_COLUMNS} FROM organization o
      WHERE ($1::text[] IS NULL OR o.kind = ANY($1)) AND ($2::text IS NULL OR o.province_id = $2) AND ($3::text IS NULL OR o.compact LIKE $3)
        AND ($4::text IS NULL OR (o.name_fa COLLATE "fa-x-icu", o.id) > ($4 COLLATE "fa-x-icu", $5::uuid)) AND ${visible.sql('o', 7)}
      ORDER BY o.name_fa COLLATE "fa-x-icu", o.id LIMIT $6`,
  };
  const text = filter.text?.trim() ? `%${compact(filter.text)}%` : null;
  const [name = null, id = null] = page.after ?? [];
  const values = [filter.kinds, filter.provinceId, text, name, id, page.first + 1, ...visible.values];
  return (await read.rows<Organization>(statement, values)).map((row) => ({ row, keys: [row.nameFa, row.id] }));
}
