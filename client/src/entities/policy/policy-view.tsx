import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { localized } from '../../lib/locale/localized.ts';
import { Stack } from '../../ui/layout.tsx';
import { Table } from '../../ui/table.tsx';
import s from './policy.module.css';
import { weightSentence } from './weight-sentence.ts';
import { WEIGHTS } from './weights.ts';

export const PolicyFragment = graphql(`
  fragment PolicyView on MatchingPolicy {
    id
    version
    current
    province { id name { fa azb en } }
    weights {
      preference
      nearness
      urgency
      shortfall
      lotFit
      honour
      reserve
      providerCap
      programCap
      adequacySteps { share value }
      fairnessSteps { share value }
    }
  }
`);
export type Policy = ResultOf<typeof PolicyFragment>;
type Steps = readonly { share: number; value: number }[];

/** «سیاست آذربایجان شرقی، نسخهٔ ۳» */
export function policyName({ province, version }: Pick<Policy, 'province' | 'version'>): string {
  return t('policy.of', { place: province ? localized(province.name) : t('policy.country'), version });
}

/** A version of the weights in plain words: each weight with what it means, the steps, the caps. */
export function PolicyView({ policy }: { policy: FragmentOf<typeof PolicyFragment> }) {
  const { weights } = readFragment(PolicyFragment, policy);
  return (
    <Stack gap={24}>
      <Table
        caption={t('policy.weights')}
        narrow="cards"
        rows={WEIGHTS.map((name) => ({ name, weight: weights[name] }))}
        rowKey={({ name }) => name}
        columns={[
          { key: 'name', label: t('policy.weight'), rowHeader: true, cell: ({ name }) => t(`policy.weight.${name}`) },
          {
            key: 'weight',
            label: t('policy.points'),
            numeric: true,
            cell: ({ weight }) => (
              <span className={s.weight}>
                <span className={s.track} aria-hidden="true">
                  <span className={s.bar} style={{ inlineSize: `${weight / 10}%` }} />
                </span>
                <span className={s.number}>{format.number(weight)}</span>
              </span>
            ),
          },
          { key: 'means', label: t('policy.means'), cell: ({ name, weight }) => weightSentence(name, weight) },
        ]}
      />
      <p>
        <strong>{t('policy.reserve')}</strong>: {t('policy.reserve.means', { reserve: weights.reserve })}
      </p>
      <StepsInWords name="adequacySteps" steps={weights.adequacySteps} />
      <StepsInWords name="fairnessSteps" steps={weights.fairnessSteps} />
      <CapsInWords providerCap={weights.providerCap} programCap={weights.programCap} />
    </Stack>
  );
}

export function StepsInWords({ name, steps }: { name: 'adequacySteps' | 'fairnessSteps'; steps: Steps }) {
  return (
    <div>
      <h3 className={s.heading}>{t(`policy.${name}`)}</h3>
      <p className={s.quiet}>{t(`policy.${name}.means`)}</p>
      <ol className={s.steps}>
        {stepTexts(steps).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ol>
    </div>
  );
}

/** «از ۰٪ تا ۳۰٪: هر واحد ۲۰۰ امتیاز بیشتر» */
export function stepTexts(steps: Steps): string[] {
  let from = 0;
  return steps.map(({ share, value }) => {
    const to = from + share;
    const edges = { from: format.percent(from / 1000), to: format.percent(to / 1000), value: Math.abs(value) };
    from = to;
    return value < 0 ? t('policy.step.below', edges) : t('policy.step.above', edges);
  });
}

type Caps = { providerCap: number | null; programCap: number | null };

export function CapsInWords({ providerCap, programCap }: Caps) {
  return (
    <div>
      <h3 className={s.heading}>{t('policy.caps')}</h3>
      <ul className={s.steps}>
        <li>
          {providerCap === null
            ? t('policy.providerCap.none')
            : t('policy.providerCap.means', { share: format.percent(providerCap / 1000) })}
        </li>
        <li>
          {programCap === null
            ? t('policy.programCap.none')
            : t('policy.programCap.means', { share: format.percent(programCap / 1000) })}
        </li>
      </ul>
    </div>
  );
}
