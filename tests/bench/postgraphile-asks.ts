import { createHash } from 'node:crypto';
import type { Asked } from './asks.ts';
import { keyOf } from './by-hand/names.ts';
import type { Ask } from './load.ts';
import { v7 } from './uuid.ts';

const PARTY = '{ id slug kind nameFa nameAzb nameEn }';
const COMMODITY = 'commodity: commodityByCommodityId { id code kind nameFa nameAzb nameEn unitFa unitAzb unitEn }';

const NEEDS = `query Needs($condition: NeedCondition, $first: Int!) {
  allNeeds(condition: $condition, orderBy: [WINDOW_END_ASC, ROW_ID_ASC], first: $first) {
    edges { cursor node { id code state coverage kinds windowEnd titleFa titleAzb titleEn county: countyByCountyId { id nameFa nameAzb nameEn }
      targetGroup: targetGroupByTargetGroupId { id nameFa nameAzb nameEn } organization: organizationByOrganizationId ${PARTY} program: programByProgramId { id slug } requiredValue heldValue committedValue deliveredValue verifiedValue
      needItems: needItemsByNeedId(orderBy: POSITION_ASC) { nodes { id required open held committed delivered verified ${COMMODITY} } } } }
    pageInfo { hasNextPage endCursor }
  } }`;

const NEED = `query Need($code: String!) { allNeeds(condition: { code: $code }) { nodes {
    id code state coverage kinds severity intent windowStart windowEnd version titleFa titleAzb titleEn storyFa storyAzb storyEn
    county: countyByCountyId { id nameFa nameAzb nameEn } targetGroup: targetGroupByTargetGroupId { id nameFa nameAzb nameEn } organization: organizationByOrganizationId ${PARTY} program: programByProgramId { id slug nameFa nameAzb nameEn }
    requiredValue openValue heldValue committedValue deliveredValue verifiedValue
    needItems: needItemsByNeedId(orderBy: POSITION_ASC) { nodes { id note minimumLot unitPrice priceDate required open held committed delivered verified ${COMMODITY} } }
    commitments: commitmentsByNeedId(first: 50, orderBy: ROW_ID_DESC) { nodes { id code state quantity committedAt ${COMMODITY} provider ${PARTY} } }
    ledger(first: 20, orderBy: CHAIN_POSITION_DESC) { nodes { id at chainPosition kind quantity hash needItem: needItemByNeedItemId { ${COMMODITY} } commitment: commitmentByCommitmentId { provider ${PARTY} } } pageInfo { hasNextPage } }
  } } }`;

const PLEDGE = `mutation Pledge($input: BenchPledgeByFunctionInput!) { benchPledgeByFunction(input: $input) { result { code holdUntil } } }`;

const COLUMNS: Readonly<Record<string, string>> = {
  provinceIds: 'provinceId',
  countyIds: 'countyId',
  targetGroupIds: 'targetGroupId',
  intents: 'intent',
  states: 'state',
};

/** The same things asked of PostGraphile, for the three operations it can do. */
export const postgraphileAsks: Readonly<Record<string, (asked: Asked) => Ask>> = {
  needsPage: ({ variables }) => {
    const filter = Object.entries(variables.filter as Record<string, string[]>);
    const condition = filter.map(([name, [value]]) => [COLUMNS[name], name.endsWith('Ids') ? keyOf(value) : value]);
    return asks(NEEDS, { condition: Object.fromEntries(condition), first: variables.first });
  },
  needPage: ({ variables }) => asks(NEED, variables),
  pledge: ({ variables, token }) => {
    const { needItemId, offerItemId, idempotencyKey: key, ...rest } = variables;
    const bytes = (text: string) => createHash('sha256').update(text).digest('base64');
    const [item, offer] = [keyOf(needItemId), keyOf(offerItemId)];
    const ids = { id: v7(), entryId: v7(), eventId: v7(), needItemId: item, offerItemId: offer };
    const hashes = { token: bytes(String(token)), requestHash: bytes(`${item}${offer}`) };
    return asks(PLEDGE, { input: { ...ids, ...hashes, ...rest, key } });
  },
};

const asks = (query: string, variables: unknown): Ask => ({ body: JSON.stringify({ query, variables }), token: null });
