import { useEffect, useRef, useState } from 'react';
import type { Json } from '../../graphql.ts';
import { type Draft, useDraft } from '../../lib/graphql/use-draft.ts';
import { newKey } from '../../lib/graphql/use-idempotency-key.ts';
import { type OwnOfferItem, offersFor, openItems, type PledgeAnswers, type PledgeNeed } from './pledge-need.ts';

const empty = (): PledgeAnswers => ({
  itemId: '',
  offerItemId: '',
  quantity: '',
  deliverFrom: '',
  deliverBy: '',
  conditions: '',
  key: newKey(),
});

/** The answers so far, kept as a draft from the first one on; what no longer exists is asked again. */
export function usePledge(need: PledgeNeed, own: readonly OwnOfferItem[], wanted: string) {
  const draft: Draft = useDraft('pledge', need.code);
  const [answers, setAnswers] = useState<PledgeAnswers>(() => ({ ...empty(), itemId: only(need, wanted) }));
  const taken = useRef(false);
  useEffect(() => {
    if (!draft.known || taken.current) return;
    taken.current = true;
    const kept = answersOf(draft.content);
    if (kept) setAnswers((now) => ({ ...kept, itemId: wanted || kept.itemId || now.itemId }));
  }, [draft.known, draft.content, wanted]);
  const answer = (more: Partial<PledgeAnswers>) => {
    const next = { ...answers, ...more, key: newKey() };
    setAnswers(next);
    draft.save(next);
  };
  const item = openItems(need).find(({ id }) => id === answers.itemId);
  const offerItem = item && offersFor(item, own).find(({ id }) => id === answers.offerItemId);
  return { draft, answers, answer, item, offerItem };
}

/** The first step that still lacks its answer; nobody lands behind a gap. */
export function firstGap(answers: PledgeAnswers, hasItem: boolean): number {
  if (!hasItem) return 1;
  if (answers.quantity === '') return 2;
  return answers.deliverFrom === '' || answers.deliverBy === '' ? 3 : 5;
}

function only(need: PledgeNeed, wanted: string): string {
  const open = openItems(need);
  if (open.some(({ id }) => id === wanted)) return wanted;
  return open.length === 1 ? (open[0]?.id ?? '') : '';
}

function answersOf(content: Json | undefined): PledgeAnswers | undefined {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return undefined;
  const text = (name: keyof PledgeAnswers) => (typeof content[name] === 'string' ? content[name] : '');
  return {
    itemId: text('itemId'),
    offerItemId: text('offerItemId'),
    quantity: text('quantity'),
    deliverFrom: text('deliverFrom'),
    deliverBy: text('deliverBy'),
    conditions: text('conditions'),
    key: text('key') || newKey(),
  };
}
