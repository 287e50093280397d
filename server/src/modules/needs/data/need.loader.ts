import { byId, byKey, byParent } from '#db/loader.ts';
import type { Read } from '#db/read.ts';
import type { CommodityKind } from '#domain/commodity.ts';
import type { Coverage } from '#domain/coverage.ts';
import type { NeedIntent, NeedState } from '#domain/need.ts';
import type { Viewer } from '#domain/viewer.ts';
import { needVisibility } from './need.visibility.ts';
import { createNeedFactsLoader } from './need-facts.loader.ts';
import { createPublicationLoader } from './publication.loader.ts';
import { createSimilarNeedLoader } from './similar-need.loader.ts';

export type Need = {
  id: string;
  code: string;
  programId: string;
  organizationId: string;
  provinceId: string;
  countyId: string;
  targetGroupId: string;
  domainId: string;
  titleFa: string;
  titleAzb: string | null;
  titleEn: string | null;
  storyFa: string;
  storyAzb: string | null;
  storyEn: string | null;
  evidencePlan: string;
  intent: NeedIntent;
  severity: number;
  peopleCount: number | null;
  windowStart: string;
  windowEnd: string;
  state: NeedState;
  reason: string | null;
  authorId: string;
  approverId: string | null;
  submittedAt: Date | null;
  publishedAt: Date | null;
  endedAt: Date | null;
  kinds: CommodityKind[];
  itemCount: number;
  openItemCount: number;
  coverage: Coverage;
  requiredValue: bigint;
  openValue: bigint;
  heldValue: bigint;
  committedValue: bigint;
  deliveredValue: bigint;
  verifiedValue: bigint;
  countedShare: number;
  sample: boolean;
  version: number;
  createdAt: Date;
  updatedAt: Date;
};

export type NeedItem = {
  id: string;
  needId: string;
  parentId: string;
  position: number;
  commodityId: string;
  unitPrice: bigint;
  priceDate: string;
  minimumLot: bigint;
  note: string;
  required: bigint;
  open: bigint;
  held: bigint;
  committed: bigint;
  delivered: bigint;
  verified: bigint;
};

export const NEED_COLUMNS = `n.id, n.code, n.program_id AS "programId", n.organization_id AS "organizationId", n.province_id AS "provinceId",
  n.county_id AS "countyId", n.target_group_id AS "targetGroupId", n.domain_id AS "domainId",
  n.title_fa AS "titleFa", n.title_azb AS "titleAzb", n.title_en AS "titleEn", n.story_fa AS "storyFa", n.story_azb AS "storyAzb", n.story_en AS "storyEn",
  n.evidence_plan AS "evidencePlan", n.intent, n.severity, n.people_count AS "peopleCount", n.window_start AS "windowStart", n.window_end AS "windowEnd",
  n.state, n.reason, n.author_id AS "authorId", n.approver_id AS "approverId", n.submitted_at AS "submittedAt", n.published_at AS "publishedAt",
  n.ended_at AS "endedAt", n.kinds, n.item_count AS "itemCount", n.open_item_count AS "openItemCount", n.coverage, n.required_value AS "requiredValue", n.open_value AS "openValue",
  n.held_value AS "heldValue", n.committed_value AS "committedValue", n.delivered_value AS "deliveredValue", n.verified_value AS "verifiedValue",
  n.counted_share AS "countedShare", n.sample, n.version, n.created_at AS "createdAt", n.updated_at AS "updatedAt"`;

const ITEM_COLUMNS = `i.id, i.need_id AS "needId", i.need_id AS "parentId", i.position, i.commodity_id AS "commodityId", i.unit_price AS "unitPrice",
  i.price_date AS "priceDate", i.minimum_lot AS "minimumLot", i.note, i.required, i.open, i.held, i.committed, i.delivered, i.verified`;

/** Loaders of needs for one request; nothing the viewer may not see comes out of them. */
export function createNeedLoaders(read: Read, viewer: Viewer) {
  const condition = needVisibility(viewer);
  return {
    need: byId<Need>(read, 'needs/need', `SELECT ${NEED_COLUMNS} FROM need n WHERE n.id = ANY($1)`, {
      alias: 'n',
      condition,
    }),
    needItem: byId<NeedItem>(
      read,
      'needs/item',
      `SELECT ${ITEM_COLUMNS} FROM need_item i JOIN need n ON n.id = i.need_id WHERE i.id = ANY($1)`,
      { alias: 'n', condition },
    ),
    needByCode: byKey<Need>(
      read,
      'needs/by-code',
      `SELECT ${NEED_COLUMNS} FROM need n WHERE n.code = ANY($1)`,
      (need) => need.code,
      { alias: 'n', condition },
    ),
    needFacts: createNeedFactsLoader(read),
    needPublication: createPublicationLoader(read),
    similarNeeds: createSimilarNeedLoader(read, NEED_COLUMNS),
    /** Asked only for needs the viewer has; so the need's own visibility has been decided. */
    needItems: byParent<NeedItem>(
      read,
      'needs/items',
      `SELECT ${ITEM_COLUMNS} FROM need_item i WHERE i.need_id = ANY($1) ORDER BY i.need_id, i.position`,
    ),
  };
}
