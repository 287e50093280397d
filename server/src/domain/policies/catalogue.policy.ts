import { inScope } from './conditions.ts';
import type { Policy } from './rules.ts';

/**
 * Programs and the catalogue are public. The provincial administration keeps the programs of its place; the
 * catalogue and its dated prices are one for the country, kept by any provincial administration, each price with
 * its source. Source: shared design, product.md "Who uses it".
 */
export type ProgramFacts = {
  readonly noun: 'program';
  readonly id: string;
  readonly provinceId: string | null;
  readonly countyId: string | null;
};
export type CommodityFacts = { readonly noun: 'commodity'; readonly id: string };

export type ProgramAction = 'write' | 'edit';
export type CommodityAction = 'write' | 'edit' | 'price';

const ADMIN = ['PROVINCIAL_ADMIN'] as const;

export const programPolicy: Policy<ProgramFacts, ProgramAction> = {
  noun: 'program',
  creates: ['write'],
  reads: [{ who: 'ANYONE', says: 'always', sees: {} }],
  rules: [
    { action: 'write', who: ADMIN, when: [inScope] },
    { action: 'edit', who: ADMIN, when: [inScope] },
  ],
};

export const commodityPolicy: Policy<CommodityFacts, CommodityAction> = {
  noun: 'commodity',
  creates: ['write'],
  reads: [{ who: 'ANYONE', says: 'always', sees: {} }],
  rules: [
    { action: 'write', who: ADMIN, when: [] },
    { action: 'edit', who: ADMIN, when: [] },
    { action: 'price', who: ADMIN, when: [] },
  ],
};
