import { inTransaction, type Tx } from '#db/transaction.ts';
import { PROPOSAL_HOLD_DAYS } from '#domain/allocation-round.ts';
import { heldUntil } from '#domain/commitment.ts';
import { refuse } from '#domain/policies/can.ts';
import { type IdempotencyKeyReused, NotAllowed, Refusal } from '#domain/refusals.ts';
import type { MemberViewer, Viewer } from '#domain/viewer.ts';
import { claimKey, earlierAnswer, recordDeed } from '#modules/audit/index.ts';
import { writePledge } from '#modules/commitments/index.ts';
import type { Deps } from '../../../deps.ts';
import { insertMatch, type NewMatch } from '../data/match.repository.ts';
import { needSideOf, offerSideOf, type PairRow } from '../data/pair-sides.ts';
import { explainPair, type Suggestion } from '../data/suggestion.report.ts';
import { writeAnswer } from '../data/suggestion-answer.repository.ts';
import { type AnswerRefusal, type PairAsked, pairFor, sidesOf } from './answer-suggestion.ts';
import { type PairTermsRefusal, type PreparedPair, preparePair } from './pledge-pair.ts';

export type MatchMade = { readonly matchId: string };
export type AcceptAsked = PairAsked & { readonly quantity: bigint; readonly idempotencyKey: string };
type WriteRefusal = Extract<Awaited<ReturnType<typeof writePledge>>, Refusal>;
export type AcceptRefusal = AnswerRefusal | PairTermsRefusal | WriteRefusal | IdempotencyKeyReused;

/**
 * A provider takes a suggestion up: the pledge is made at once, and the program countersigns it like any other. An officer does: it is
 * a proposal that waits for the provider.
 */
export async function acceptSuggestion(
  deps: Deps,
  viewer: Viewer,
  { idempotencyKey, ...input }: AcceptAsked,
): Promise<MatchMade | AcceptRefusal> {
  const request = { key: idempotencyKey, action: 'acceptSuggestion', input };
  const earlier = viewer.kind === 'member' ? await earlierAnswer(deps.read, viewer, request) : null;
  if (earlier) return earlier instanceof Refusal ? earlier : { matchId: earlier.madeBefore };
  const asked = await pairFor(deps, viewer, 'accept', input);
  if (asked instanceof Refusal) return asked;
  const { pair } = asked;
  const refused = refuseProposing(deps, asked.viewer, pair);
  if (refused) return refused;
  const pledge = await preparePair(deps, input);
  if (pledge instanceof Refusal) return pledge;
  const suggestion = await explained(deps, asked.viewer, pair);
  const id = deps.newId();
  return inTransaction(deps, async (tx) => {
    const claim = await claimKey(tx, asked.viewer, request, id);
    if (claim instanceof Refusal) return claim;
    if (claim) return { matchId: claim.madeBefore };
    const made = await writeMatch(tx, deps, asked.viewer, { id, pair, pledge, suggestion });
    return made ?? { matchId: id };
  });
}

function refuseProposing(deps: Deps, viewer: MemberViewer, pair: PairRow) {
  const sides = sidesOf(pair, deps.now());
  const open = { state: 'PROPOSED', acceptedByProvider: false, acceptedByProgram: false } as const;
  const refused = refuse(viewer, 'propose', { noun: 'match', ...sides, ...open });
  if (refused) return refused;
  // nobody gives to themselves: an office would sign on both sides
  if (pair.organizationId === pair.needOrganizationId) return new NotAllowed({ action: 'accept', why: 'HAS_TIE' });
  const stands = pair.needState === 'PUBLISHED' && pair.offerState === 'ACTIVE';
  return stands ? null : new NotAllowed({ action: 'accept', why: 'WRONG_STATE' });
}

async function explained(deps: Deps, viewer: MemberViewer, pair: PairRow): Promise<Suggestion> {
  const catalogue = await deps.catalogue.current();
  const sides = { offer: offerSideOf(pair, null), need: needSideOf(pair, catalogue) };
  return explainPair({ read: deps.read, viewer, catalogue, now: deps.now() }, sides);
}

type Written = {
  readonly id: string;
  readonly pair: PairRow;
  readonly pledge: PreparedPair;
  readonly suggestion: Suggestion;
};

async function writeMatch(tx: Tx, deps: Deps, viewer: MemberViewer, written: Written): Promise<WriteRefusal | null> {
  const at = deps.now();
  const { id, pair, pledge } = written;
  const { personId, membershipId, organizationId } = viewer;
  await insertMatch(tx, matchRow(viewer, written, at));
  const { needItemId, offerItemId, needProvinceId: provinceId } = pair;
  const answer = { answer: 'ACCEPTED', declineCode: null, reason: null, snoozedUntil: null } as const;
  const who = { membershipId, organizationId };
  await writeAnswer(tx, { id: deps.newId(), needItemId, offerItemId, provinceId, ...who, ...answer, at });
  const deed = { action: 'acceptSuggestion', noun: 'Match', nounId: id, provinceId };
  const facts = { quantity: pledge.content.quantity, needItemId, offerItemId };
  await recordDeed(tx, viewer, { id: deps.newId(), at, ...deed, facts });
  if (!isProvider(viewer, pair)) return null;
  const made = await writePledge(tx, deps, viewer, pledge, { personId, matchId: id, claim: null });
  return made instanceof Refusal ? made : null;
}

const isProvider = (viewer: MemberViewer, pair: PairRow) => viewer.organizationId === pair.organizationId;

function matchRow(viewer: MemberViewer, { id, pair, pledge, suggestion }: Written, at: Date): NewMatch {
  const { personId } = viewer;
  const accepted = isProvider(viewer, pair)
    ? { source: 'PROVIDER', state: 'AGREED', providerAcceptedById: personId, providerAcceptedAt: at, endedAt: at }
    : { source: 'PROGRAM', state: 'PROPOSED', programAcceptedById: personId, programAcceptedAt: at };
  return {
    id,
    needItemId: pair.needItemId,
    offerItemId: pair.offerItemId,
    needId: pair.needId,
    offerId: pair.offerId,
    provinceId: pair.needProvinceId,
    providerOrganizationId: pair.organizationId,
    programOrganizationId: pair.needOrganizationId,
    quantity: pledge.content.quantity,
    score: suggestion.explanation.score,
    explanation: suggestion.explanation,
    proposedAt: at,
    holdUntil: heldUntil(at, PROPOSAL_HOLD_DAYS),
    ...accepted,
  };
}
