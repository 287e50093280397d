import type { ReactNode } from 'react';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { T } from '../../lib/i18n/text.tsx';
import { format } from '../../lib/locale/current.ts';
import { whole } from '../../lib/locale/digits.ts';
import { localized } from '../../lib/locale/localized.ts';
import { paths } from '../../lib/paths.ts';
import { Bdi, Code } from '../../ui/bdi.tsx';
import { Card, CardTitle } from '../../ui/card.tsx';
import { DataList } from '../../ui/data-list.tsx';
import { Link } from '../../ui/link.tsx';
import type { Tone } from '../../ui/tag.tsx';
import { amountText } from '../commodity/amount-text.ts';
import { CommodityUnitFragment } from '../commodity/quantity-text.ts';
import { NextStepFragment, NextStepLine } from '../next-step/next-actor.tsx';
import { Explanation, ExplanationFragment } from './explanation.tsx';
import s from './match-card.module.css';
import { declineText } from './reason-words.ts';

export const MatchCardFragment = graphql(
  `
  fragment MatchCard on Match {
    id
    state
    source
    quantity
    holdUntil
    declineCode
    reason
    overrideCost
    overridePoints
    providerAcceptedAt
    programAcceptedAt
    commitment { id code }
    round { id code }
    provider { id slug name { fa azb en } }
    need { id code title { fa azb en } county { id name { fa azb en } } }
    needItem { id commodity { id ...CommodityUnit } }
    offer { id code title { fa azb en } }
    explanation { ...MatchExplanation }
    nextStep { ...NextStep }
  }
`,
  [CommodityUnitFragment, ExplanationFragment, NextStepFragment],
);
type Match = ResultOf<typeof MatchCardFragment>;

export const MATCH_TONES: Readonly<Record<Match['state'], Tone>> = {
  PROPOSED: 'warn',
  AGREED: 'good',
  DECLINED: 'danger',
  LAPSED: 'neutral',
  SUPERSEDED: 'neutral',
};

/** A proposed match: what, for which need, from whom; who has answered; why this quantity. */
export function MatchCard({ match, acts }: { match: FragmentOf<typeof MatchCardFragment>; acts?: ReactNode }) {
  const data = readFragment(MatchCardFragment, match);
  const { state, quantity, need, needItem, offer, provider, explanation, nextStep } = data;
  const { commodity } = needItem;
  return (
    <Card as="article">
      <CardTitle>{amountText(commodity, quantity)}</CardTitle>
      <NextStepLine state={t(`match.state.${state}`)} tone={MATCH_TONES[state]} nextStep={nextStep} />
      <DataList
        items={[
          {
            key: 'need',
            label: t('match.need'),
            value: (
              <>
                <Link to={paths.need(need.code)}>
                  <Bdi>{localized(need.title)}</Bdi>
                </Link>{' '}
                · {localized(need.county.name)}
              </>
            ),
          },
          {
            key: 'provider',
            label: t('match.provider'),
            value: (
              <Link to={paths.organization(provider.slug)}>
                <Bdi>{localized(provider.name)}</Bdi>
              </Link>
            ),
          },
          ...(offer
            ? [
                {
                  key: 'offer',
                  label: t('match.offer'),
                  value: (
                    <Link to={paths.offer(offer.code)}>
                      <Bdi>{localized(offer.title)}</Bdi>
                    </Link>
                  ),
                },
              ]
            : []),
        ]}
      />
      <Answers match={data} />
      <Explanation
        explanation={explanation}
        pair={{ needCode: need.code, offerCode: offer?.code, providerSlug: provider.slug, commodity }}
      />
      {acts}
    </Card>
  );
}

/** What the change took from the whole: a sum where the units have a price, and always the points, so that none seems free. */
function overrideText({ overrideCost, overridePoints }: Match): string {
  // changed before points were kept: a cost of no rial may then have been a cost all the same
  if (overridePoints === null) return t('match.override.changed');
  const [cost, points] = [whole(overrideCost ?? 0), whole(overridePoints)];
  if (points <= 0n) return t('match.override.free');
  return cost > 0n
    ? t('match.override', { cost: format.moneyShort(cost), points })
    : t('match.override.points', { points });
}

/** Who has answered what, and what came of it. */
function Answers({ match }: { match: Match }) {
  const { source, state, providerAcceptedAt, programAcceptedAt, declineCode, reason, overrideCost } = match;
  return (
    <ul className={s.answers}>
      <li>
        {t(`match.source.${source}`)}
        {match.round && (
          <>
            {' · '}
            <Link to={paths.round(match.round.code)}>
              <T id="match.round" values={{ code: <Code>{match.round.code}</Code> }} />
            </Link>
          </>
        )}
      </li>
      {(providerAcceptedAt || state === 'PROPOSED') && (
        <li>
          {providerAcceptedAt
            ? t('match.accepted.provider', { day: format.day(providerAcceptedAt) })
            : t('match.waiting.provider')}
        </li>
      )}
      {(programAcceptedAt || state === 'PROPOSED') && (
        <li>
          {programAcceptedAt
            ? t('match.accepted.program', { day: format.day(programAcceptedAt) })
            : t('match.waiting.program')}
        </li>
      )}
      {declineCode && (
        <li>
          {t('match.declined', { reason: declineText(declineCode) })} {reason && <Bdi>{reason}</Bdi>}
        </li>
      )}
      {overrideCost !== null && <li>{overrideText(match)}</li>}
      {match.commitment && (
        <li>
          <Link to={paths.commitment(match.commitment.code)}>
            <T id="match.commitment" values={{ code: <Code>{match.commitment.code}</Code> }} />
          </Link>
        </li>
      )}
    </ul>
  );
}
