import type { Read } from '#db/read.ts';
import { TERM_DAYS } from '#domain/next-actor.ts';
import type { Role } from '#domain/roles.ts';
import type { MemberViewer } from '#domain/viewer.ts';

export type WorkNoun = 'Need' | 'Offer' | 'Commitment' | 'Tranche' | 'Verification' | 'Match';
/** Something that waits for the viewer's role. `dueOn` is a day in Iran; null when nothing presses. */
export type Work = { id: string; noun: WorkNoun; awaits: string; since: Date; dueOn: string | null };

const days = (term: keyof typeof TERM_DAYS) => `interval '${TERM_DAYS[term]} days'`;
const inIran = (instant: string) => `((${instant}) AT TIME ZONE 'Asia/Tehran')::date`;
const row = (noun: WorkNoun, alias: string, awaits: string, since: string, due: string) =>
  `SELECT '${noun}' AS noun, ${alias}.id, '${awaits}' AS awaits, ${since} AS since, ${due} AS due_on`;

// $1 person, $2 organization, $3 province or null, $4 county or null
const PLACE = (alias: string) =>
  `($3::text IS NULL OR ${alias}.province_id = $3) AND ($4::text IS NULL OR ${alias}.county_id = $4)`;
const OWN = (alias: string) => `${alias}.organization_id = $2::uuid`;
const OF_NEED = `JOIN commitment c ON c.id = t.commitment_id JOIN need n ON n.id = c.need_id`;

/** What each role's queue is made of: one query for each kind of waiting, as domain/next-actor.ts tells it. */
const WAITS = {
  needsToSubmit: `${row('Need', 'n', 'submit', 'n.updated_at', `CASE WHEN n.state = 'RETURNED' THEN ${inIran(`n.updated_at + ${days('correct')}`)} END`)}
    FROM need n WHERE n.author_id = $1::uuid AND n.state IN ('DRAFT','RETURNED') AND ${PLACE('n')}`,
  needsToRenew: `${row('Need', 'n', 'renew', 'n.updated_at', inIran(`n.updated_at + ${days('correct')}`))}
    FROM need n WHERE n.author_id = $1::uuid AND n.state = 'EXPIRED' AND n.coverage NOT IN ('DELIVERED','VERIFIED') AND ${PLACE('n')}`,
  needsToPublish: `${row('Need', 'n', 'publish', 'n.submitted_at', inIran(`n.submitted_at + ${days('review')}`))}
    FROM need n WHERE n.state = 'SUBMITTED' AND n.author_id <> $1::uuid AND ${PLACE('n')}`,
  needsToClose: `${row('Need', 'n', 'close', 'n.updated_at', 'n.window_end')}
    FROM need n WHERE n.state = 'PUBLISHED' AND n.coverage = 'VERIFIED' AND n.author_id <> $1::uuid AND ${PLACE('n')}`,
  pledgesToSignForProgram: `${row('Commitment', 'c', 'sign', 'c.pledged_at', inIran('c.hold_until'))}
    FROM commitment c JOIN need n ON n.id = c.need_id
    WHERE c.state = 'PLEDGED' AND c.program_signed_by_id IS NULL AND n.author_id <> $1::uuid AND c.provider_signed_by_id IS DISTINCT FROM $1::uuid AND ${PLACE('c')}`,
  pledgesToSignForProvider: `${row('Commitment', 'c', 'sign', 'c.pledged_at', inIran('c.hold_until'))}
    FROM commitment c WHERE c.state = 'PLEDGED' AND c.provider_signed_by_id IS NULL AND c.provider_organization_id = $2::uuid`,
  offersToSubmit: `${row('Offer', 'o', 'submit', 'o.updated_at', `CASE WHEN o.state = 'RETURNED' THEN ${inIran(`o.updated_at + ${days('correct')}`)} END`)}
    FROM offer o WHERE ${OWN('o')} AND o.state IN ('DRAFT','RETURNED')`,
  businessOffersToEndorse: `${row('Offer', 'o', 'endorse', 'o.submitted_at', inIran(`o.submitted_at + ${days('review')}`))}
    FROM offer o JOIN organization p ON p.id = o.organization_id
    WHERE o.state = 'SUBMITTED' AND p.kind = 'BUSINESS' AND o.author_id <> $1::uuid AND ${PLACE('p')}`,
  otherOffersToEndorse: `${row('Offer', 'o', 'endorse', 'o.submitted_at', inIran(`o.submitted_at + ${days('review')}`))}
    FROM offer o JOIN organization p ON p.id = o.organization_id
    WHERE o.state = 'SUBMITTED' AND p.kind <> 'BUSINESS' AND o.author_id <> $1::uuid AND ${PLACE('p')}`,
  commitmentsToPlan: `${row('Commitment', 'c', 'plan', 'c.committed_at', 'c.deliver_by')}
    FROM commitment c WHERE c.provider_organization_id = $2::uuid AND c.state IN ('COMMITTED','IN_DELIVERY')
      AND c.quantity > c.delivered + coalesce((SELECT sum(t.quantity) FROM tranche t WHERE t.commitment_id = c.id AND t.state IN ('PLANNED','DISPATCHED','RECEIVED')), 0)`,
  tranchesToDispatch: `${row('Tranche', 't', 'dispatch', 'c.committed_at', 't.due_on')}
    FROM tranche t JOIN commitment c ON c.id = t.commitment_id
    WHERE c.provider_organization_id = $2::uuid AND t.state = 'PLANNED' AND c.state IN ('COMMITTED','IN_DELIVERY')`,
  tranchesToReceive: `${row('Tranche', 't', 'receive', 't.dispatched_at', inIran(`t.dispatched_at + ${days('receive')}`))}
    FROM tranche t ${OF_NEED} WHERE t.state = 'DISPATCHED' AND ${PLACE('n')}`,
  tranchesToAccept: `${row('Tranche', 't', 'accept', 't.received_at', inIran(`t.received_at + ${days('accept')}`))}
    FROM tranche t ${OF_NEED} WHERE t.state = 'RECEIVED' AND n.author_id <> $1::uuid AND ${PLACE('n')}`,
  deliveriesToVerify: `${row('Commitment', 'c', 'request', 'c.updated_at', inIran(`c.updated_at + ${days('assign')}`))}
    FROM commitment c WHERE c.state = 'DELIVERED' AND c.delivered > c.verified AND ${PLACE('c')}
      AND NOT EXISTS (SELECT 1 FROM verification v WHERE v.commitment_id = c.id AND v.state IN ('REQUESTED','ASSIGNED'))`,
  commitmentsToClose: `${row('Commitment', 'c', 'close', 'c.updated_at', inIran(`c.updated_at + ${days('close')}`))}
    FROM commitment c JOIN need n ON n.id = c.need_id WHERE c.state = 'VERIFIED' AND n.author_id <> $1::uuid AND ${PLACE('c')}`,
  verificationsToAssign: `${row('Verification', 'v', 'assign', 'v.requested_at', inIran(`v.requested_at + ${days('assign')}`))}
    FROM verification v JOIN commitment c ON c.id = v.commitment_id WHERE v.state = 'REQUESTED' AND ${PLACE('c')}`,
  verificationsToDecide: `${row('Verification', 'v', 'pass', 'v.assigned_at', 'v.due_on')}
    FROM verification v WHERE v.state = 'ASSIGNED' AND v.verifier_id = $1::uuid`,
  matchesForProvider: `${row('Match', 'm', 'accept', 'm.proposed_at', inIran('m.hold_until'))}
    FROM match m WHERE m.state = 'PROPOSED' AND m.provider_accepted_by_id IS NULL AND m.provider_organization_id = $2::uuid`,
  matchesForProgram: `${row('Match', 'm', 'accept', 'm.proposed_at', inIran('m.hold_until'))}
    FROM match m JOIN need n ON n.id = m.need_id WHERE m.state = 'PROPOSED' AND m.program_accepted_by_id IS NULL AND ${PLACE('n')}`,
} as const;

const QUEUES: Readonly<Record<Role, readonly (keyof typeof WAITS)[]>> = {
  PROGRAM_OFFICER: ['needsToSubmit', 'needsToRenew', 'tranchesToReceive', 'tranchesToAccept', 'matchesForProgram'],
  PROGRAM_APPROVER: [
    'needsToPublish',
    'pledgesToSignForProgram',
    'otherOffersToEndorse',
    'deliveriesToVerify',
    'commitmentsToClose',
    'needsToClose',
  ],
  MEMBER: ['offersToSubmit', 'commitmentsToPlan', 'tranchesToDispatch', 'matchesForProvider'],
  SIGNATORY: [
    'pledgesToSignForProvider',
    'offersToSubmit',
    'commitmentsToPlan',
    'tranchesToDispatch',
    'matchesForProvider',
  ],
  CHAMBER_REVIEWER: ['businessOffersToEndorse'],
  COUNCIL_MEMBER: ['verificationsToAssign'],
  VERIFIER: ['verificationsToDecide', 'verificationsToAssign'],
  NETWORK_REPRESENTATIVE: [],
  AUDITOR: [],
  PROVINCIAL_ADMIN: [],
};

const mine = (viewer: MemberViewer) => [viewer.personId, viewer.organizationId, viewer.provinceId, viewer.countyId];
const waiting = (role: Role) => QUEUES[role].map((wait) => WAITS[wait]).join('\nUNION ALL\n');
/** Every parameter is named once, so that its type is known also where a queue does not use it. */
const PARAMETERS = `(SELECT $1::uuid, $2::uuid, $3::text, $4::text)`;
const LATEST = `'9999-12-31'::date`;

/** What waits for the viewer's active role, the most pressing first; one row more than asked for when there is more. */
export async function listWork(
  read: Read,
  viewer: MemberViewer,
  page: { first: number; after: readonly (string | number)[] | null },
): Promise<{ row: Work; keys: string[] }[]> {
  if (QUEUES[viewer.role].length === 0) return [];
  const statement = {
    name: `work-queue/list/${viewer.role}`,
    valuesDecide: true,
    text: `SELECT w.noun, w.id, w.awaits, w.since, w.due_on AS "dueOn" FROM (${waiting(viewer.role)}) w, ${PARAMETERS} p
      WHERE $5::date IS NULL OR (coalesce(w.due_on, ${LATEST}), w.id) > ($5::date, $6::uuid)
      ORDER BY coalesce(w.due_on, ${LATEST}), w.id LIMIT $7`,
  };
  const [due = null, id = null] = page.after ?? [];
  const rows = await read.rows<Work>(statement, [...mine(viewer), due, id, page.first + 1]);
  return rows.map((work) => ({ row: work, keys: [work.dueOn ?? '9999-12-31', work.id] }));
}

export type WorkCounts = { overdue: number; today: number; thisWeek: number; all: number };

/** How much waits: overdue, due today, due within seven days (today included), and all. */
export async function countWork(read: Read, viewer: MemberViewer, today: string): Promise<WorkCounts> {
  if (QUEUES[viewer.role].length === 0) return { overdue: 0, today: 0, thisWeek: 0, all: 0 };
  const statement = {
    name: `work-queue/counts/${viewer.role}`,
    valuesDecide: true,
    text: `SELECT count(*) FILTER (WHERE w.due_on < $5)::int AS overdue, count(*) FILTER (WHERE w.due_on = $5)::int AS today,
        count(*) FILTER (WHERE w.due_on BETWEEN $5 AND $5::date + 7)::int AS "thisWeek", count(*)::int AS "all"
      FROM (${waiting(viewer.role)}) w, ${PARAMETERS} p`,
  };
  const [counts] = await read.rows<WorkCounts>(statement, [...mine(viewer), today]);
  return counts ?? { overdue: 0, today: 0, thisWeek: 0, all: 0 };
}
