import type { ReasonedAct } from '#domain/act.ts';
import { todayInIran } from '#domain/calendar.ts';
import { InvalidInput } from '#domain/refusals.ts';
import type { Viewer } from '#domain/viewer.ts';
import type { Deps } from '../../../deps.ts';
import { actOnNeed } from './act-on-need.ts';

/** The officer asks to publish an expired need again, with a new last day. */
export async function renewNeed(deps: Deps, viewer: Viewer, act: ReasonedAct & { readonly windowEnd: string }) {
  if (act.windowEnd < todayInIran(deps.now()))
    return new InvalidInput({ fields: [{ path: 'windowEnd', code: 'IN_THE_PAST' }] });
  return actOnNeed(deps, viewer, 'renew', act, {
    changes: (_, at) => ({ submittedAt: at, windowEnd: new Date(`${act.windowEnd}T00:00:00Z`), endedAt: null }),
  });
}
