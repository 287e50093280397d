import type { Read } from '#db/read.ts';
import { todayInIran } from '#domain/calendar.ts';
import { honourRate } from '#domain/honour.ts';
import { remembered } from './remembered.ts';

type Row = { id: string; finished: number; promised: bigint; delivered: bigint };

const HONOUR = {
  name: 'matching/honour-of-all',
  text: `SELECT c.provider_organization_id AS id, count(*)::int AS finished, sum(c.quantity::numeric * c.unit_price)::bigint AS promised,
      sum(c.delivered::numeric * c.unit_price)::bigint AS delivered
    FROM commitment c WHERE c.state IN ('DELIVERED','VERIFIED','CLOSED') OR (c.state IN ('COMMITTED','IN_DELIVERY') AND c.deliver_by < $1::date)
    GROUP BY c.provider_organization_id`,
};

const FRESH_FOR_MS = 300_000;

/** Kept promises per thousand by organization, at most five minutes old; an organization with too few is not in it. */
export const honourOfAll = remembered(async (read: Read, now: Date): Promise<ReadonlyMap<string, number>> => {
  const rows = await read.rows<Row>(HONOUR, [todayInIran(now)]);
  return new Map(
    rows.flatMap((row) => {
      const rate = honourRate(row);
      return rate === null ? [] : [[row.id, Math.min(1000, Math.floor(rate / 10))] as const];
    }),
  );
}, FRESH_FOR_MS);
