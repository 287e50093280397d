import { i18n } from '@lingui/core';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { localized } from '../../lib/locale/localized.ts';
import { Empty } from '../../ui/states.tsx';
import { Timeline, type TimelineItem } from '../../ui/timeline.tsx';

export const TimelineEventFragment = graphql(`
  fragment TimelineEvent on TimelineEvent {
    id
    at
    action
    role
    organization { id name { fa azb en } }
    person { id displayName }
  }
`);
type Event = ResultOf<typeof TimelineEventFragment>;

const GOOD = /^(publishNeed|endorseOffer|passVerification|acceptTranche)$/;
const BAD = /^(reject|fail|decline|cancel)/;

/** What happened to a thing, newest first; each with the post and office that did it. */
export function EventTimeline({ events }: { events: readonly FragmentOf<typeof TimelineEventFragment>[] }) {
  const items = readFragment(TimelineEventFragment, events).map(itemOf);
  return items.length === 0 ? (
    <Empty title={t('timeline.empty')} />
  ) : (
    <Timeline label={t('timeline.label')} items={items} />
  );
}

function itemOf(event: Event): TimelineItem {
  const tone = GOOD.test(event.action) ? 'good' : BAD.test(event.action) ? 'danger' : 'plain';
  return { id: event.id, at: event.at, title: actionText(event.action), by: actorText(event), tone };
}

/** An act newer than this client is told without its verb. */
function actionText(action: string): string {
  const id = `timeline.${action}`;
  return i18n.messages[id] === undefined ? t('timeline.other') : i18n._(id);
}

function actorText({ role, organization, person }: Event): string {
  if (!organization) return role ? t(`role.${role}`) : t('timeline.byTime');
  const office = localized(organization.name);
  const post = role ? t('timeline.by', { role: t(`role.${role}`), organization: office }) : office;
  return person ? `${person.displayName}، ${post}` : post;
}
