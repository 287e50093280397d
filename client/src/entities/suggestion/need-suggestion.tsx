import type { ReactNode } from 'react';
import { t } from '../../lib/i18n/t.ts';
import { localized } from '../../lib/locale/localized.ts';
import { paths } from '../../lib/paths.ts';
import { Bdi } from '../../ui/bdi.tsx';
import { Card, CardTitle } from '../../ui/card.tsx';
import { Row } from '../../ui/layout.tsx';
import { Link } from '../../ui/link.tsx';
import { DueDate } from '../../ui/status-line.tsx';
import { amountText } from '../commodity/amount-text.ts';
import { quantityText } from '../commodity/quantity-text.ts';
import { Explanation } from '../match/explanation.tsx';
import s from './need-suggestion.module.css';
import { pairOf, type Suggestion } from './suggestion.ts';

/** A need that fits one of the provider's offers: what would fit, until when, and why. */
export function NeedSuggestion({ suggestion, acts }: { suggestion: Suggestion; acts: ReactNode }) {
  const { needItem, offerItem, quantity, explanation } = suggestion;
  const { need, commodity } = needItem;
  return (
    <Card as="article">
      <CardTitle level={2}>
        <Link to={paths.need(need.code)} look="plain">
          <Bdi>{localized(need.title)}</Bdi>
        </Link>
      </CardTitle>
      <p className={s.quiet}>
        {localized(need.county.name)} · {localized(need.targetGroup.name)} ·{' '}
        <Bdi>{localized(need.organization.name)}</Bdi>
      </p>
      <Row gap={12}>
        <DueDate day={need.windowEnd} />
        <span>{t('forYou.open', { amount: quantityText(commodity, needItem.chain.open) })}</span>
      </Row>
      <p className={s.fit}>{t('forYou.fit', { what: amountText(commodity, quantity) })}</p>
      <p className={s.quiet}>
        {t('forYou.from')}{' '}
        <Link to={paths.offer(offerItem.offer.code)}>
          <Bdi>{localized(offerItem.offer.title)}</Bdi>
        </Link>
      </p>
      <Explanation explanation={explanation} pair={pairOf(suggestion)} />
      <div className={s.acts} data-print="hidden">
        {acts}
      </div>
    </Card>
  );
}
