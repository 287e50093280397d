import { useMemo } from 'react';
import { useQuery } from 'urql';
import { factsOf } from '../../entities/match/facts.ts';
import { graphql, type Json } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { localized } from '../../lib/locale/localized.ts';
import { paths } from '../../lib/paths.ts';
import { Bdi } from '../../ui/bdi.tsx';
import { Link } from '../../ui/link.tsx';

const OutbidItems = graphql(`
  query OutbidItems($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      ... on NeedItem { id need { id code title { fa azb en } } }
      ... on OfferItem { id offer { id code title { fa azb en } } }
    }
  }
`);

/** Outbid: where the units went, or who filled the place, as links to the rows. */
export function OutbidBy({
  reason,
  side,
}: {
  reason: { code: string; facts: Json };
  side: 'NEED_ITEM' | 'OFFER_ITEM';
}) {
  const ids = useMemo(() => {
    const read = factsOf(reason.facts);
    return reason.code === 'OUTBID' ? [...(side === 'NEED_ITEM' ? read.list('filledBy') : read.list('wentTo'))] : [];
  }, [reason, side]);
  const [{ data }] = useQuery({ query: OutbidItems, variables: { ids }, pause: ids.length === 0 });
  const links = (ids.length > 0 ? (data?.nodes ?? []) : []).flatMap((node) => {
    if (node?.__typename === 'NeedItem') return [{ to: paths.need(node.need.code), title: localized(node.need.title) }];
    if (node?.__typename === 'OfferItem')
      return [{ to: paths.offer(node.offer.code), title: localized(node.offer.title) }];
    return [];
  });
  if (links.length === 0) return null;
  return (
    <p>
      {t(side === 'NEED_ITEM' ? 'result.leftOut.filled' : 'result.leftOut.went')}{' '}
      {links.map(({ to, title }, at) => (
        <span key={to}>
          {at > 0 && ' · '}
          <Link to={to}>
            <Bdi>{title}</Bdi>
          </Link>
        </span>
      ))}
    </p>
  );
}
