import { graphql, type Json, type ResultOf, type VariablesOf } from '../../graphql.ts';
import type { WriteNeed } from './write-need.documents.ts';

export const EditedNeedFragment = graphql(`
  fragment EditedNeed on Need {
    id
    code
    version
    state
    reason
    intent
    severity
    peopleCount
    evidencePlan
    windowStart
    windowEnd
    availableActions
    title { fa azb en }
    story { fa azb en }
    program { id }
    county { id }
    targetGroup { id }
    domain { id }
    items { id note minimumLot unitPrice chain { required } commodity { id } }
  }
`);
export type EditedNeed = ResultOf<typeof EditedNeedFragment>;
export type NeedInput = VariablesOf<typeof WriteNeed>['input'];

type Localized = { fa: string; azb: string; en: string };
export type ItemValues = { commodityId: string; quantity: string; unitPrice: string; minimumLot: string; note: string };
/** The form: everything is text; '' is what has not been said. */
export type NeedValues = {
  title: Localized;
  story: Localized;
  intent: string;
  severity: string;
  peopleCount: string;
  programId: string;
  countyId: string;
  targetGroupId: string;
  domainId: string;
  windowStart: string;
  windowEnd: string;
  evidencePlan: string;
  items: ItemValues[];
};

export const EMPTY_ITEM: ItemValues = { commodityId: '', quantity: '', unitPrice: '', minimumLot: '', note: '' };
const NO_TEXT: Localized = { fa: '', azb: '', en: '' };
export const EMPTY_NEED: NeedValues = {
  title: NO_TEXT,
  story: NO_TEXT,
  intent: '',
  severity: '',
  peopleCount: '',
  programId: '',
  countyId: '',
  targetGroupId: '',
  domainId: '',
  windowStart: '',
  windowEnd: '',
  evidencePlan: '',
  items: [EMPTY_ITEM],
};

const spoken = (text: { fa: string; azb: string | null; en: string | null }): Localized => ({
  fa: text.fa,
  azb: text.azb ?? '',
  en: text.en ?? '',
});

export function valuesOf(need: EditedNeed): NeedValues {
  return {
    title: spoken(need.title),
    story: spoken(need.story),
    intent: need.intent,
    severity: String(need.severity),
    peopleCount: need.peopleCount === null ? '' : String(need.peopleCount),
    programId: need.program.id,
    countyId: need.county.id,
    targetGroupId: need.targetGroup.id,
    domainId: need.domain.id,
    windowStart: need.windowStart,
    windowEnd: need.windowEnd,
    evidencePlan: need.evidencePlan,
    items: need.items.map(({ commodity, chain, unitPrice, minimumLot, note }) => ({
      commodityId: commodity.id,
      quantity: chain.required,
      unitPrice,
      minimumLot,
      note,
    })),
  };
}

const said = (text: string) => (text.trim() === '' ? null : text.trim());
const inLanguages = ({ fa, azb, en }: Localized) => ({ fa: fa.trim(), azb: said(azb), en: said(en) });

export function inputOf(values: NeedValues): NeedInput {
  const { title, story, intent, severity, peopleCount, items, ...rest } = values;
  return {
    ...rest,
    title: inLanguages(title),
    story: inLanguages(story),
    intent: intent as NeedInput['intent'],
    severity: Number(severity),
    peopleCount: peopleCount === '' ? null : Number(peopleCount),
    items: items.map(({ commodityId, quantity, unitPrice, minimumLot, note }) => ({
      commodityId,
      quantity,
      unitPrice: said(unitPrice),
      minimumLot: said(minimumLot),
      note: said(note),
    })),
  };
}

type Fields = { [name: string]: Json };
const isFields = (value: Json | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (fields: Fields, name: string) => {
  const value = fields[name];
  return typeof value === 'string' ? value : '';
};
const textsOf = <Names extends string>(fields: Json | undefined, names: readonly Names[]) =>
  Object.fromEntries(names.map((name) => [name, isFields(fields) ? textOf(fields, name) : ''])) as Record<
    Names,
    string
  >;

/** A kept draft may be of an older form: what fits is taken, the rest is asked again. */
export function valuesOfDraft(content: Json | undefined): NeedValues | undefined {
  if (!isFields(content)) return undefined;
  const languages = ['fa', 'azb', 'en'] as const;
  const kept = content.items;
  const items = Array.isArray(kept)
    ? kept.map((item) => textsOf(item, ['commodityId', 'quantity', 'unitPrice', 'minimumLot', 'note']))
    : [];
  return {
    ...textsOf(content, ['intent', 'severity', 'peopleCount', 'programId', 'countyId', 'targetGroupId', 'domainId']),
    ...textsOf(content, ['windowStart', 'windowEnd', 'evidencePlan']),
    title: textsOf(content.title, languages),
    story: textsOf(content.story, languages),
    items: items.length > 0 ? items : [EMPTY_ITEM],
  };
}
