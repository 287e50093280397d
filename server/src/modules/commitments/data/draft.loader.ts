import DataLoader from 'dataloader';
import type { Read } from '#db/read.ts';
import type { Viewer } from '#domain/viewer.ts';

/** An unfinished form of one membership; nobody else ever sees it. */
export type Draft = { form: string; subject: string; content: unknown; updatedAt: Date };
export type DraftKey = { readonly form: string; readonly subject: string };

const DRAFTS = {
  name: 'commitments/drafts',
  text: `SELECT d.form, d.subject, d.content, d.updated_at AS "updatedAt" FROM draft d
    JOIN unnest($2::text[], $3::text[]) AS asked(form, subject) ON asked.form = d.form AND asked.subject = d.subject
    WHERE d.membership_id = $1`,
};

const nameOf = ({ form, subject }: DraftKey) => `${form} ${subject}`;

export function createDraftLoader(read: Read, viewer: Viewer) {
  return {
    draft: new DataLoader<DraftKey, Draft | null, string>(
      async (keys) => {
        if (viewer.kind === 'visitor') return keys.map(() => null);
        const asked = [keys.map((key) => key.form), keys.map((key) => key.subject)];
        const rows = await read.rows<Draft>(DRAFTS, [viewer.membershipId, ...asked]);
        const found = new Map(rows.map((row) => [nameOf(row), row]));
        return keys.map((key) => found.get(nameOf(key)) ?? null);
      },
      { cacheKeyFn: nameOf },
    ),
  };
}
