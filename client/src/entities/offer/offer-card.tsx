import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { whole } from '../../lib/locale/digits.ts';
import { localized } from '../../lib/locale/localized.ts';
import { paths } from '../../lib/paths.ts';
import { Bdi } from '../../ui/bdi.tsx';
import { Card, CardTitle } from '../../ui/card.tsx';
import { Row } from '../../ui/layout.tsx';
import { Link } from '../../ui/link.tsx';
import { DueDate } from '../../ui/status-line.tsx';
import { StateText, Tag } from '../../ui/tag.tsx';
import { KindTags } from '../commodity/kind-tags.tsx';
import { CommodityUnitFragment, commodityNameOf, quantityText } from '../commodity/quantity-text.ts';
import s from './offer-card.module.css';
import { OFFER_TONES } from './offer-status.tsx';

export const OfferCardFragment = graphql(
  `
  fragment OfferCard on Offer {
    id
    code
    state
    kinds
    windowEnd
    title { fa azb en }
    organization { id kind name { fa azb en } }
    items { id free capacity commodity { id ...CommodityUnit } }
  }
`,
  [CommodityUnitFragment],
);

const NAMED = 2;

export function OfferCard({ offer }: { offer: FragmentOf<typeof OfferCardFragment> }) {
  const { code, state, kinds, windowEnd, title, organization, items } = readFragment(OfferCardFragment, offer);
  const free = items.filter((item) => whole(item.free) > 0n);
  return (
    <Card as="article">
      <CardTitle>
        <Link to={paths.offer(code)} look="plain">
          <Bdi>{localized(title)}</Bdi>
        </Link>
      </CardTitle>
      <Row gap={8}>
        <Tag tone="info">{t(`organization.kind.${organization.kind}`)}</Tag>
        <span className={s.by}>
          <Bdi>{localized(organization.name)}</Bdi>
        </span>
      </Row>
      <KindTags kinds={kinds} />
      <ul className={s.free}>
        {free.length === 0 && <li>{t('offer.free.none')}</li>}
        {free.slice(0, NAMED).map(({ id, free: amount, commodity }) => (
          <li key={id}>
            {t('offer.free', { amount: quantityText(commodity, amount), commodity: commodityNameOf(commodity) })}
          </li>
        ))}
        {free.length > NAMED && <li>{t('offer.free.more', { n: free.length - NAMED })}</li>}
      </ul>
      <p className={s.foot}>
        {state === 'ACTIVE' ? (
          <DueDate day={windowEnd} />
        ) : (
          <StateText tone={OFFER_TONES[state]}>{t(`offer.state.${state}`)}</StateText>
        )}
      </p>
    </Card>
  );
}
