import { inTransaction } from '#db/transaction.ts';
import { todayInIran } from '#domain/calendar.ts';
import { type NeedContent, type NeedInput, needContent } from '#domain/need-content.ts';
import { refuse } from '#domain/policies/can.ts';
import {
  type IdempotencyKeyReused,
  InvalidInput,
  type NotAllowed,
  type NotFound,
  Refusal,
  type SensitiveText,
  SignInNeeded,
} from '#domain/refusals.ts';
import type { Viewer } from '#domain/viewer.ts';
import { claimKey, recordDeed } from '#modules/audit/index.ts';
import { newPublicCode } from '#modules/catalogue/index.ts';
import { createProgramLoaders } from '#modules/programs/index.ts';
import type { Deps } from '../../../deps.ts';
import { insertNeed } from '../data/need.repository.ts';
import type { NeedActed } from './act-on-need.ts';
import { itemRows, needColumns } from './need-rows.ts';

type NeedRefusal = NotAllowed | NotFound | SignInNeeded | InvalidInput | SensitiveText | IdempotencyKeyReused;

/** An officer writes a need for their own place; it is a draft that only their office sees. */
export async function writeNeed(
  deps: Deps,
  viewer: Viewer,
  { input, idempotencyKey }: { input: NeedInput; idempotencyKey: string },
): Promise<NeedActed | NeedRefusal> {
  if (viewer.kind === 'visitor') return new SignInNeeded();
  const placed = await placeNeed(deps, input);
  if (placed instanceof Refusal) return placed;
  const id = deps.newId();
  const refused = refuse(viewer, 'write', {
    noun: 'need',
    id,
    state: 'DRAFT',
    provinceId: placed.provinceId,
    countyId: input.countyId,
    authorPersonId: viewer.personId,
    approverPersonId: null,
    publishedOnce: false,
    partyOrganizationIds: [],
    fullyDelivered: false,
    runningCommitments: 0,
  });
  if (refused) return refused;
  const at = deps.now();
  return inTransaction(deps, async (tx) => {
    const claim = await claimKey(tx, viewer, { key: idempotencyKey, action: 'writeNeed', input }, id);
    if (claim instanceof Refusal) return claim;
    if (claim) return { needId: claim.madeBefore };
    const code = await newPublicCode(tx, placed.provinceId, todayInIran(at));
    await insertNeed(
      tx,
      {
        ...needColumns(placed, at),
        id,
        code,
        organizationId: viewer.organizationId,
        authorId: viewer.personId,
        createdAt: at,
      },
      itemRows(deps, id, placed),
    );
    await recordDeed(tx, viewer, {
      id: deps.newId(),
      at,
      action: 'writeNeed',
      noun: 'Need',
      nounId: id,
      provinceId: placed.provinceId,
    });
    return { needId: id };
  });
}

export type PlacedNeed = NeedContent & { readonly provinceId: string; readonly commodityKinds: readonly string[] };

/** Checks the content and what it names: the program, the county, the group, the domain and every commodity. */
export async function placeNeed(deps: Deps, input: NeedInput): Promise<PlacedNeed | InvalidInput | SensitiveText> {
  const catalogue = await deps.catalogue.current();
  const content = needContent(input, todayInIran(deps.now()), (id) => catalogue.commodities.get(id)?.prices ?? null);
  if (content instanceof Refusal) return content;
  const county = catalogue.counties.get(input.countyId);
  const program = await createProgramLoaders(deps.read).program.load(input.programId);
  const fields = [
    ...(county ? [] : [{ path: 'countyId', code: 'UNKNOWN' }]),
    ...(catalogue.targetGroups.has(input.targetGroupId) ? [] : [{ path: 'targetGroupId', code: 'UNKNOWN' }]),
    ...(catalogue.domains.has(input.domainId) ? [] : [{ path: 'domainId', code: 'UNKNOWN' }]),
    ...(program ? [] : [{ path: 'programId', code: 'UNKNOWN' }]),
    ...(program && county && program.provinceId !== null && program.provinceId !== county.provinceId
      ? [{ path: 'programId', code: 'OTHER_PROVINCE' }]
      : []),
  ];
  if (!county || fields.length > 0) return new InvalidInput({ fields });
  const kinds = content.items.map((item) => catalogue.commodities.get(item.commodityId)?.kind ?? 'GOODS');
  return { ...content, provinceId: county.provinceId, commodityKinds: [...new Set(kinds)] };
}
