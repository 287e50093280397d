import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { useAct } from '../../lib/graphql/use-act.ts';
import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { localized } from '../../lib/locale/localized.ts';
import { paths } from '../../lib/paths.ts';
import { ActButton } from '../../ui/act-button.tsx';
import { Bdi } from '../../ui/bdi.tsx';
import { Button } from '../../ui/button.tsx';
import { Row, Stack } from '../../ui/layout.tsx';
import { Link } from '../../ui/link.tsx';
import { RefusalNotice } from '../../ui/notice.tsx';
import { Section } from '../../ui/page.tsx';
import { DueDate } from '../../ui/status-line.tsx';
import { StateText } from '../../ui/tag.tsx';
import { DeleteSavedSearch, SeeAlerts } from './saved-search.documents.ts';
import s from './saved-search.module.css';
import { searchLink } from './search-link.ts';

export const SavedSearchFragment = graphql(`
  fragment SavedSearchCard on SavedSearch {
    id
    name
    subject
    filter
    createdAt
    newCount
    alerts(first: 12) {
      at
      seen
      need { id code windowEnd title { fa azb en } county { id name { fa azb en } } }
      offer { id code windowEnd title { fa azb en } organization { id name { fa azb en } } }
    }
  }
`);
type Alert = ResultOf<typeof SavedSearchFragment>['alerts'][number];

/** A search that goes on by itself: how much is new, and what. */
export function SavedSearchCard({ search }: { search: FragmentOf<typeof SavedSearchFragment> }) {
  const { id, name, subject, filter, createdAt, newCount, alerts } = readFragment(SavedSearchFragment, search);
  const see = useAct(SeeAlerts);
  const news = subject === 'NEEDS' ? 'savedSearch.new' : 'savedSearch.newOffers';
  const shown = alerts.flatMap((alert, at) => (alert.need || alert.offer ? [{ id: `${id} ${at}`, alert }] : []));
  return (
    <Section
      title={<Bdi>{name}</Bdi>}
      actions={
        <Row gap={8}>
          <Link to={searchLink(subject, filter)} look="secondary" size="small">
            {t('savedSearch.open')}
          </Link>
          {newCount > 0 && (
            <Button size="small" isPending={see.pending} onPress={() => void see.act({ savedSearchId: id })}>
              {t('savedSearch.seen')}
            </Button>
          )}
          <ActButton
            document={DeleteSavedSearch}
            variables={() => ({ id })}
            label={t('savedSearch.delete')}
            consequence={t('savedSearch.delete.means')}
            look="quiet"
            size="small"
          />
        </Row>
      }
    >
      <Stack gap={12}>
        <p>
          <StateText tone={newCount > 0 ? 'good' : 'neutral'}>{t(news, { count: newCount })}</StateText>{' '}
          {t(`savedSearch.${subject}`)} · {t('savedSearch.since', { day: format.day(createdAt) })}
        </p>
        <RefusalNotice refusal={see.refusal} />
        {shown.length > 0 && (
          <ul className={s.alerts} aria-label={t('savedSearch.alerts')}>
            {shown.map(({ id: key, alert }) => (
              <AlertLine key={key} alert={alert} />
            ))}
          </ul>
        )}
      </Stack>
    </Section>
  );
}

/** What came, where it is or from whom, and until when it is open. */
function AlertLine({ alert: { need, offer, seen, at } }: { alert: Alert }) {
  const thing = need ?? offer;
  if (!thing) return null;
  const about = need ? need.county.name : offer?.organization.name;
  return (
    <li className={s.alert}>
      <p>
        <Link to={need ? paths.need(thing.code) : paths.offer(thing.code)}>
          <Bdi>{localized(thing.title)}</Bdi>
        </Link>
      </p>
      <Row gap={12}>
        {!seen && <StateText tone="good">{t('savedSearch.alert.new')}</StateText>}
        {about && <Bdi>{localized(about)}</Bdi>}
        <DueDate day={thing.windowEnd} />
        <time dateTime={at}>{t('savedSearch.alert.at', { when: format.relative(at) })}</time>
      </Row>
    </li>
  );
}
