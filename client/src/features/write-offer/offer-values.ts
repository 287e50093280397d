import { graphql, type Json, type ResultOf, type VariablesOf } from '../../graphql.ts';
import type { WriteOffer } from './write-offer.documents.ts';

export const EditedOfferFragment = graphql(`
  fragment EditedOffer on Offer {
    id
    code
    version
    state
    reason
    note
    windowStart
    windowEnd
    availableActions
    title { fa azb en }
    items {
      id
      capacity
      minimumPerNeed
      maximumPerNeed
      earmarking
      commodity { id }
      counties { id }
      targetGroups { id }
      domains { id }
      programs { id }
      provinces { id }
    }
  }
`);
export type EditedOffer = ResultOf<typeof EditedOfferFragment>;
export type OfferInput = VariablesOf<typeof WriteOffer>['input'];

export type OfferItemValues = {
  commodityId: string;
  capacity: string;
  minimumPerNeed: string;
  maximumPerNeed: string;
  earmarking: string;
  countyIds: string[];
  targetGroupIds: string[];
  domainIds: string[];
  programIds: string[];
  provinceIds: string[];
};
export type OfferValues = {
  title: { fa: string; azb: string; en: string };
  note: string;
  windowStart: string;
  windowEnd: string;
  items: OfferItemValues[];
};

export const EMPTY_ITEM: OfferItemValues = {
  commodityId: '',
  capacity: '',
  minimumPerNeed: '',
  maximumPerNeed: '',
  earmarking: '',
  countyIds: [],
  targetGroupIds: [],
  domainIds: [],
  programIds: [],
  provinceIds: [],
};
export const EMPTY_OFFER: OfferValues = {
  title: { fa: '', azb: '', en: '' },
  note: '',
  windowStart: '',
  windowEnd: '',
  items: [EMPTY_ITEM],
};

const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id);

export function valuesOf(offer: EditedOffer): OfferValues {
  return {
    title: { fa: offer.title.fa, azb: offer.title.azb ?? '', en: offer.title.en ?? '' },
    note: offer.note,
    windowStart: offer.windowStart,
    windowEnd: offer.windowEnd,
    items: offer.items.map((item) => ({
      commodityId: item.commodity.id,
      capacity: item.capacity,
      minimumPerNeed: item.minimumPerNeed,
      maximumPerNeed: item.maximumPerNeed ?? '',
      earmarking: String(item.earmarking),
      countyIds: idsOf(item.counties),
      targetGroupIds: idsOf(item.targetGroups),
      domainIds: idsOf(item.domains),
      programIds: idsOf(item.programs),
      provinceIds: idsOf(item.provinces),
    })),
  };
}

const said = (text: string) => (text.trim() === '' ? null : text.trim());

export function inputOf({ title, note, items, ...days }: OfferValues): OfferInput {
  return {
    ...days,
    title: { fa: title.fa.trim(), azb: said(title.azb), en: said(title.en) },
    note: said(note),
    items: items.map(({ minimumPerNeed, maximumPerNeed, earmarking, ...item }) => ({
      ...item,
      minimumPerNeed: said(minimumPerNeed),
      maximumPerNeed: said(maximumPerNeed),
      earmarking: earmarking === '' ? null : Number(earmarking),
    })),
  };
}

type Fields = { [name: string]: Json };
const isFields = (value: Json | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (fields: Fields, name: string) => (typeof fields[name] === 'string' ? fields[name] : '');
const texts = (fields: Fields, name: string) => {
  const list = fields[name];
  return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
};

/** A kept draft may be of an older form: what fits is taken, the rest is asked again. */
export function valuesOfDraft(content: Json | undefined): OfferValues | undefined {
  if (!isFields(content)) return undefined;
  const title = isFields(content.title) ? content.title : {};
  const items = Array.isArray(content.items) ? content.items.filter(isFields) : [];
  return {
    title: { fa: text(title, 'fa'), azb: text(title, 'azb'), en: text(title, 'en') },
    note: text(content, 'note'),
    windowStart: text(content, 'windowStart'),
    windowEnd: text(content, 'windowEnd'),
    items: items.length === 0 ? [EMPTY_ITEM] : items.map(itemOf),
  };
}

function itemOf(item: Fields): OfferItemValues {
  return {
    commodityId: text(item, 'commodityId'),
    capacity: text(item, 'capacity'),
    minimumPerNeed: text(item, 'minimumPerNeed'),
    maximumPerNeed: text(item, 'maximumPerNeed'),
    earmarking: text(item, 'earmarking'),
    countyIds: texts(item, 'countyIds'),
    targetGroupIds: texts(item, 'targetGroupIds'),
    domainIds: texts(item, 'domainIds'),
    programIds: texts(item, 'programIds'),
    provinceIds: texts(item, 'provinceIds'),
  };
}
