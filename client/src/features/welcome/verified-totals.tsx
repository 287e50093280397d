import { KINDS } from '../../entities/commodity/kind-tags.tsx';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { whole } from '../../lib/locale/digits.ts';
import { BarChart } from '../../ui/charts/bar-chart.tsx';
import { DataList } from '../../ui/data-list.tsx';
import { Section } from '../../ui/page.tsx';
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

/** The verified number stands large, of what it is made beside it; what is only promised is small and named as such. */
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
      <Section title={t('welcome.impact.kinds')} level={3}>
        <BarChart
          label={t('welcome.impact.kinds')}
          bars={kinds.map(({ kind, value, verified }) => ({
            key: kind,
            label: t(`commodity.kind.${kind}`),
            value: Number(value),
            text: whole(value) === 0n ? t('welcome.impact.unpriced', { n: whole(verified) }) : format.moneyShort(value),
          }))}
        />
      </Section>
      <Section title={t('welcome.so.far')} level={3}>
        <DataList
          items={[
            { key: 'counted', label: t('welcome.total.counted'), value: format.moneyShort(data.countedValue) },
            { key: 'delivered', label: t('welcome.total.delivered'), value: format.moneyShort(data.deliveredValue) },
            { key: 'open', label: t('welcome.total.open'), value: format.number(data.openNeeds) },
            { key: 'published', label: t('welcome.total.published'), value: format.number(data.publishedNeeds) },
          ]}
        />
      </Section>
    </div>
  );
}
