import { type CommodityUnit, quantityText } from '../../entities/commodity/quantity-text.ts';
import type { Suggestion } from '../../entities/suggestion/suggestion.ts';
import { t } from '../../lib/i18n/t.ts';
import type { Whole } from '../../lib/locale/digits.ts';
import { localized } from '../../lib/locale/localized.ts';
import { cx } from '../../ui/cx.ts';
import { Table } from '../../ui/table.tsx';
import s from './matching-board.module.css';
import { splitOf } from './split.ts';

const DYES = ['dye1', 'dye2', 'dye3', 'dye4', 'dye5', 'dye6'] as const;

type SplitProps = { open: Whole; commodity: CommodityUnit; suggestions: readonly Suggestion[] };

/** The open quantity as one line, divided over the offers in order of score; the table below is the same. */
export function SplitLines({ open, commodity, suggestions }: SplitProps) {
  const { parts, rest } = splitOf(open, suggestions);
  const amount = (quantity: bigint) => quantityText(commodity, quantity);
  const nameOf = new Map(suggestions.map(({ id, offerItem }) => [id, localized(offerItem.offer.organization.name)]));
  const given = parts.reduce((sum, { quantity }) => sum + quantity, 0n);
  const whole = given + rest;
  const shareOf = (quantity: bigint) => (whole === 0n ? 0 : Number((quantity * 10_000n) / whole) / 100);
  const rows = [
    ...parts.map(({ id, quantity }, at) => ({ id, name: nameOf.get(id) ?? '', quantity, dye: dyeAt(at) })),
    ...(rest > 0n ? [{ id: 'rest', name: t('board.split.rest'), quantity: rest, dye: 'rest' as const }] : []),
  ];
  return (
    <figure className={s.split}>
      <figcaption>
        <strong>{t('board.split')}</strong> <span className={s.quiet}>{t('board.split.means')}</span>
      </figcaption>
      <div
        role="img"
        className={s.line}
        aria-label={t('board.split.sentence', {
          count: parts.length,
          given: amount(given),
          open: amount(whole),
          rest: amount(rest),
        })}
      >
        {rows.map(({ id, quantity, dye }) => (
          <span key={id} className={cx(s.segment, s[dye])} style={{ flexBasis: `${shareOf(quantity)}%` }} />
        ))}
      </div>
      <Table
        caption={t('board.split')}
        captionHidden
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'offer',
            label: t('board.split.offer'),
            rowHeader: true,
            cell: ({ name, dye }) => (
              <span className={s.named}>
                <span className={cx(s.swatch, s[dye])} aria-hidden="true" />
                <bdi>{name}</bdi>
              </span>
            ),
          },
          {
            key: 'quantity',
            label: t('board.split.quantity'),
            numeric: true,
            cell: ({ quantity }) => amount(quantity),
          },
        ]}
      />
    </figure>
  );
}

const dyeAt = (at: number) => DYES[at % DYES.length] ?? 'dye1';
