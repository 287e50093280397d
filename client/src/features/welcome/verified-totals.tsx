import { KINDS } from '../../entities/commodity/kind-tags.tsx';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { whole } from '../../lib/locale/digits.ts';
import { DataList } from '../../ui/data-list.tsx';
import s from './welcome.module.css';

export const VerifiedTotalsFragment = graphql(`
  fragment VerifiedTotals on Totals {
    asOf
    openNeeds
    publishedNeeds
    countedValue
    deliveredValue
    verifiedValue
    verifiedByKind { kind value verified }
  }
`);

/** The verified number stands large and alone; what is only promised stands beside it, small and named as such. */
export function VerifiedTotals({ totals }: { totals: FragmentOf<typeof VerifiedTotalsFragment> }) {
  const data = readFragment(VerifiedTotalsFragment, totals);
  const kinds = KINDS.flatMap((kind) => data.verifiedByKind.filter((one) => one.kind === kind));
  return (
    <div className={s.totals}>
      <div className={s.verified}>
        <p className={s.figure}>
          <strong>{format.moneyShort(data.verifiedValue)}</strong>
          <span>{t('welcome.impact.value')}</span>
        </p>
        <p className={s.quiet}>{t('welcome.impact.rule')}</p>
        <p className={s.quiet}>{t('welcome.impact.asOf', { at: format.dateTime(data.asOf) })}</p>
      </div>
      <section aria-label={t('welcome.impact.kinds')}>
        <DataList
          items={kinds.map(({ kind, value, verified }) => ({
            key: kind,
            label: t(`commodity.kind.${kind}`),
            value: kindText(kind, verified, value),
          }))}
        />
      </section>
      <section aria-label={t('welcome.so.far')}>
        <DataList
          items={[
            { key: 'counted', label: t('welcome.total.counted'), value: format.moneyShort(data.countedValue) },
            { key: 'delivered', label: t('welcome.total.delivered'), value: format.moneyShort(data.deliveredValue) },
            { key: 'open', label: t('welcome.total.open'), value: format.number(data.openNeeds) },
            { key: 'published', label: t('welcome.total.published'), value: format.number(data.publishedNeeds) },
          ]}
        />
      </section>
    </div>
  );
}

/** Money is its own value; what has no price is told in units alone. */
function kindText(kind: (typeof KINDS)[number], verified: string, value: string): string {
  if (kind === 'CASH') return format.moneyShort(value);
  if (whole(value) === 0n) return t('welcome.impact.unitsOnly', { n: whole(verified) });
  return t('welcome.impact.units', { n: whole(verified), value: format.moneyShort(value) });
}
