import { NeedCard, NeedCardFragment } from '../../entities/need/need-card.tsx';
import { OfferCard, OfferCardFragment } from '../../entities/offer/offer-card.tsx';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { useAct } from '../../lib/graphql/use-act.ts';
import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { ActButton } from '../../ui/act-button.tsx';
import { Bdi } from '../../ui/bdi.tsx';
import { Button } from '../../ui/button.tsx';
import { CardList } from '../../ui/card-list.tsx';
import { Row, Stack } from '../../ui/layout.tsx';
import { Link } from '../../ui/link.tsx';
import { RefusalNotice } from '../../ui/notice.tsx';
import { Section } from '../../ui/page.tsx';
import { StateText } from '../../ui/tag.tsx';
import { DeleteSavedSearch, SeeAlerts } from './saved-search.documents.ts';
import { searchLink } from './search-link.ts';

export const SavedSearchFragment = graphql(
  `
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
      need { id ...NeedCard }
      offer { id ...OfferCard }
    }
  }
`,
  [NeedCardFragment, OfferCardFragment],
);
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
          <CardList label={t('savedSearch.alerts')} items={shown} card={({ alert }) => <AlertCard alert={alert} />} />
        )}
      </Stack>
    </Section>
  );
}

function AlertCard({ alert: { need, offer, seen, at } }: { alert: Alert }) {
  return (
    <Stack gap={4}>
      <p>
        {!seen && <StateText tone="good">{t('savedSearch.alert.new')}</StateText>}{' '}
        <time dateTime={at}>{format.relative(at)}</time>
      </p>
      {need && <NeedCard need={need} />}
      {offer && <OfferCard offer={offer} />}
    </Stack>
  );
}
