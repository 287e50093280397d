import { REFUSED_ACT_WITH_REASON, thingOf } from '#graphql/act-answer.ts';
import { answerOrRefusal } from '#graphql/errors.ts';
import { NeedRef } from '#graphql/refs.ts';

export const NEED_ACT_RESULT = [NeedRef, ...REFUSED_ACT_WITH_REASON];
export const needUnion = answerOrRefusal('Need');
export const needOf = thingOf('need', 'needId');
