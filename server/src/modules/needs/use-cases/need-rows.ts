import { compact, norm } from '#domain/persian-text.ts';
import type { Deps } from '../../../deps.ts';
import type { NewNeed, NewNeedItem } from '../data/need.repository.ts';
import type { PlacedNeed } from './write-need.ts';

const day = (text: string) => new Date(`${text}T00:00:00Z`);

/** The columns of a need that come from what was written, with the search columns folded from its texts. */
export function needColumns(need: PlacedNeed, at: Date): Omit<NewNeed, 'id' | 'code' | 'organizationId' | 'authorId'> {
  const searched = [need.title.fa, need.title.azb, need.title.en, need.story.fa, need.story.azb, need.story.en]
    .filter(Boolean)
    .join(' ');
  return {
    programId: need.programId,
    provinceId: need.provinceId,
    countyId: need.countyId,
    targetGroupId: need.targetGroupId,
    domainId: need.domainId,
    titleFa: need.title.fa,
    titleAzb: need.title.azb,
    titleEn: need.title.en,
    storyFa: need.story.fa,
    storyAzb: need.story.azb,
    storyEn: need.story.en,
    evidencePlan: need.evidencePlan,
    intent: need.intent,
    severity: need.severity,
    peopleCount: need.peopleCount,
    windowStart: day(need.windowStart),
    windowEnd: day(need.windowEnd),
    kinds: [...need.commodityKinds],
    itemCount: need.items.length,
    requiredValue: need.items.reduce((sum, item) => sum + item.required * item.unitPrice, 0n),
    norm: norm(searched),
    compact: compact(searched),
    updatedAt: at,
  };
}

export function itemRows(deps: Deps, needId: string, need: PlacedNeed): NewNeedItem[] {
  return need.items.map((item, position) => ({
    id: deps.newId(),
    needId,
    provinceId: need.provinceId,
    position,
    commodityId: item.commodityId,
    required: item.required,
    unitPrice: item.unitPrice,
    priceDate: day(item.priceDate),
    minimumLot: item.minimumLot,
    note: item.note,
  }));
}
