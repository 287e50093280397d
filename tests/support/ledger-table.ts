// The ledger of one need item as people read it: a line for each entry, and what every account holds after it.
import { NEED_ACCOUNTS, OFFER_ACCOUNTS } from '../../server/src/domain/ledger-entry.ts';
import { ACTOR_NAMES } from './actors.ts';
import type { World } from './world.ts';

type Line = {
  readonly kind: string;
  readonly quantity: bigint;
  readonly actor: string | null;
  readonly provider: string | null;
  readonly postings: readonly { side: 'NEED' | 'OFFER'; account: string; delta: string }[];
};

const LINES = {
  name: 'test/ledger-lines',
  text: `SELECT e.kind, e.quantity, e.actor_membership_id AS actor, g.slug AS provider,
      (SELECT jsonb_agg(jsonb_build_object('side', p.side, 'account', p.account, 'delta', p.delta::text) ORDER BY p.position)
        FROM ledger_posting p WHERE p.entry_id = e.id) AS postings
    FROM ledger_entry e LEFT JOIN offer_item oi ON oi.id = e.offer_item_id LEFT JOIN offer o ON o.id = oi.offer_id
      LEFT JOIN organization g ON g.id = o.organization_id
    WHERE e.need_item_id = $1 OR e.offer_item_id IN (SELECT c.offer_item_id FROM commitment c WHERE c.need_item_id = $1)
    ORDER BY e.id`,
};

// what came in stands in the first line of each side; the rest is where it is now
const ASKED = NEED_ACCOUNTS.filter((account) => account !== 'required');
const GIVEN = OFFER_ACCOUNTS.filter((account) => account !== 'capacity');

/** `offers` leaves the offers' side out where many providers share a need. */
export async function ledgerTable(
  world: World,
  needItemId: string,
  { offers = true }: { readonly offers?: boolean } = {},
): Promise<string> {
  const lines = await world.deps.read.rows<Line>(LINES, [needItemId]);
  const need = new Map<string, bigint>();
  const offer = new Map<string, bigint>();
  const rows = lines
    .map(({ kind, quantity, actor, provider, postings }) => {
      for (const { side, account, delta } of postings) {
        const balances = side === 'NEED' ? need : offer;
        balances.set(account, (balances.get(account) ?? 0n) + BigInt(delta));
      }
      const numbers = (balances: Map<string, bigint>, accounts: readonly string[]) =>
        accounts.map((account) => String(balances.get(account) ?? 0n));
      const sides = [...numbers(need, ASKED), ...(offers ? ['|', ...numbers(offer, GIVEN)] : ['|', provider ?? ''])];
      return {
        touchesNeed: postings.some(({ side }) => side === 'NEED'),
        cells: [kind, String(quantity), nameOf(world, actor), ...sides],
      };
    })
    .filter((row) => offers || row.touchesNeed)
    .map((row) => row.cells);
  return table([['entry', 'units', 'by', ...ASKED, '|', ...(offers ? GIVEN : ['provider'])], ...rows]);
}

function nameOf(world: World, membershipId: string | null): string {
  if (membershipId === null) return 'time';
  return ACTOR_NAMES.find((name) => world.viewer(name).membershipId === membershipId) ?? membershipId;
}

/** Text to the left, numbers to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const isNumber = (at: number) => rows.slice(1).every((row) => /^\d*$/.test(row[at] ?? ''));
  const pad = (text: string, at: number) =>
    isNumber(at) ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[at] ?? 0);
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}
