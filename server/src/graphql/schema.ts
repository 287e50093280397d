import type { GraphQLSchema } from 'graphql';
import { builder } from './builder.ts';
import { giveIdsAtOnce } from './ids-at-once.ts';
import { describePluginParts } from './plugin-descriptions.ts';
import './scalars.ts';
import './idempotency-key.ts';
import './errors.ts';
import './localized.ts';
import './chains.type.ts';
import '#modules/identity/graphql/index.ts';
import '#modules/changes/graphql/index.ts';
import '#modules/catalogue/graphql/index.ts';
import '#modules/organizations/graphql/index.ts';
import '#modules/programs/graphql/index.ts';
import '#modules/needs/graphql/index.ts';
import '#modules/commitments/graphql/index.ts';
import '#modules/offers/graphql/index.ts';
import '#modules/ledger/graphql/index.ts';
import '#modules/audit/graphql/index.ts';
import '#modules/impact/graphql/index.ts';
import '#modules/work-queue/graphql/index.ts';
import '#modules/matching/graphql/index.ts';

/** The whole schema; each module's graphql/index.ts names its files. */
export const schema: GraphQLSchema = giveIdsAtOnce(describePluginParts(builder.toSchema()));
