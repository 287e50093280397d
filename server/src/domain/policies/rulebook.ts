import { type Noun, POLICIES, policyOf } from './can.ts';

/**
 * The rulebook page, printed from the same tables the code obeys: who may do what, from which state to which, under
 * which conditions. What time or another act brings about stands there too, so that no transition is missing.
 * Example row: need, publish, SUBMITTED -> PUBLISHED, PROGRAM_APPROVER, "the viewer did not write it".
 * Source: shared design, product.md S14 (the operational by-law).
 */
export type RulebookRow = {
  readonly noun: Noun;
  readonly action: string;
  /** Both null where the act is no step of a life cycle. */
  readonly from: string | null;
  readonly to: string | null;
  readonly who: readonly string[];
  readonly conditions: readonly string[];
  readonly guard: string | null;
  readonly reasonRequired: boolean;
};

export function rulebook(): RulebookRow[] {
  const nouns = Object.keys(POLICIES) as Noun[];
  return nouns.flatMap((noun) => [...readRows(noun), ...actRows(noun), ...byItself(noun)]);
}

const plain = { from: null, to: null, guard: null, reasonRequired: false };

function readRows(noun: Noun): RulebookRow[] {
  return policyOf(noun).reads.map(({ who, says }) => {
    return { ...plain, noun, action: 'read', who: who === 'ANYONE' ? [who] : who, conditions: [says] };
  });
}

function actRows(noun: Noun): RulebookRow[] {
  const { rules, machine } = policyOf(noun);
  return rules.flatMap(({ action, who, when }): RulebookRow[] => {
    const row = { ...plain, noun, action, who, conditions: when.map((condition) => condition.says) };
    const steps = machine?.rows.filter(({ event, by }) => event === action && by.some((actor) => isOneOf(actor, who)));
    if (steps === undefined || steps.length === 0) return [row];
    return steps.map(({ from, to, guard, reason }) => ({
      ...row,
      from,
      to,
      guard: guard ?? null,
      reasonRequired: reason === 'required',
    }));
  });
}

function byItself(noun: Noun): RulebookRow[] {
  const rows = policyOf(noun).machine?.rows ?? [];
  return rows
    .filter(({ by }) => by.some((actor) => actor === 'TIME' || actor === 'SYSTEM'))
    .map(({ from, event, to, by, guard }) => ({
      ...plain,
      noun,
      action: event,
      from,
      to,
      who: by,
      conditions: [],
      guard: guard ?? null,
    }));
}

function isOneOf(actor: string, who: readonly string[]): boolean {
  return who.includes(actor);
}
