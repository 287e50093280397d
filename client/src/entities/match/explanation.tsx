import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import type { Whole } from '../../lib/locale/digits.ts';
import { paths } from '../../lib/paths.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Link } from '../../ui/link.tsx';
import { type CommodityUnit, quantityText } from '../commodity/quantity-text.ts';
import s from './explanation.module.css';
import { useFactNames } from './fact-names.ts';
import { factsOf } from './facts.ts';
import { partName, partSentence, type Saying } from './part-words.ts';
import { limitSentence } from './reason-words.ts';

export const ExplanationFragment = graphql(`
  fragment MatchExplanation on Explanation {
    score
    shadowPrice
    parts { code points maximum facts }
    limits { code facts }
  }
`);
type Part = ResultOf<typeof ExplanationFragment>['parts'][number];

/** The two rows and their sides: where the facts of an explanation can be looked up. */
export type Pair = { needCode: string; offerCode: string | undefined; providerSlug: string; commodity: CommodityUnit };

/** Why this pair, and why not more: named parts that sum to the score, each with its facts and the rows they come from. */
export function Explanation({
  explanation,
  pair,
}: {
  explanation: FragmentOf<typeof ExplanationFragment>;
  pair: Pair;
}) {
  const { score, parts, limits, shadowPrice } = readFragment(ExplanationFragment, explanation);
  const nameOf = useFactNames();
  const saying: Saying = { nameOf, amount: (quantity: Whole) => quantityText(pair.commodity, quantity) };
  return (
    <div className={s.explanation}>
      <p className={s.score}>
        {t('explain.score')} <strong>{t('explain.outOf', { score })}</strong>
      </p>
      <PartBars parts={parts} />
      <Disclosure title={t('explain.why')}>
        <dl className={s.sentences}>
          {parts.map((part) => (
            <div key={part.code}>
              <dt>{partName(part.code)}</dt>
              <dd>
                {partSentence(part, saying)} <Source part={part} pair={pair} />
              </dd>
            </div>
          ))}
        </dl>
        {shadowPrice !== null && <p className={s.note}>{t('explain.shadow', { points: BigInt(shadowPrice) })}</p>}
      </Disclosure>
      {limits.length > 0 && (
        <div className={s.limits}>
          <p className={s.limitsTitle}>{t('explain.limits')}</p>
          <ul>
            {limits.map((limit) => (
              <li key={limit.code}>{limitSentence(limit, saying)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** One row for each part: its name, a bar as long as its points of what its weight allows, and both numbers. */
function PartBars({ parts }: { parts: readonly Part[] }) {
  return (
    <ul className={s.parts}>
      {parts.map(({ code, points, maximum }) => (
        <li key={code} className={s.part}>
          <span>{partName(code)}</span>
          <span className={s.track} aria-hidden="true">
            <span className={s.bar} style={{ inlineSize: `${maximum > 0 ? (points / maximum) * 100 : 0}%` }} />
          </span>
          <span className={s.points}>{t('explain.points', { points, maximum })}</span>
        </li>
      ))}
    </ul>
  );
}

/** The row that the facts of a part come from. */
function Source({ part: { code, facts }, pair }: { part: Part; pair: Pair }) {
  switch (code) {
    case 'PREFERENCE':
      if (!pair.offerCode) return null;
      return <Link to={paths.offer(pair.offerCode)}>{t('explain.see.offer', { code: pair.offerCode })}</Link>;
    case 'NEARNESS':
    case 'HONOUR':
      return <Link to={paths.organization(pair.providerSlug)}>{t('explain.see.provider')}</Link>;
    case 'SHORTFALL': {
      const county = factsOf(facts).text('countyId');
      return (
        <Link to={paths.triangle(county ? `?county=${encodeURIComponent(county)}` : '')}>{t('explain.see.cell')}</Link>
      );
    }
    default:
      return <Link to={paths.need(pair.needCode)}>{t('explain.see.need', { code: pair.needCode })}</Link>;
  }
}
