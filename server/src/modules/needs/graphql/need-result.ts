import { InvalidInput, ReasonRequired, Refusal, SensitiveText } from '#domain/refusals.ts';
import type { Context } from '#graphql/context.ts';
import { answerOrRefusal, REFUSED_ACT } from '#graphql/errors.ts';
import { present } from '#graphql/present.ts';
import { NeedRef } from '#graphql/refs.ts';
import type { Need } from '../data/need.loader.ts';
import type { NeedActed } from '../use-cases/act-on-need.ts';

/** What an act on a need answers: the need as it is now, or why nothing was written. */
export const NEED_ACT_RESULT = [NeedRef, ...REFUSED_ACT, InvalidInput, SensitiveText, ReasonRequired];
export const needUnion = answerOrRefusal('Need');

export async function needOf<R extends Refusal>(
  answer: Promise<NeedActed | R>,
  { loaders }: Context,
): Promise<Need | R> {
  const result = await answer;
  if (result instanceof Refusal) return result as R;
  return present(await loaders.need.clear(result.needId).load(result.needId));
}
