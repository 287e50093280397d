// What a weight comes to on the council's screen is what the domain would give: the same situations, asked of the domain itself.
import { describe, expect, test } from 'vitest';
import {
  EXAMPLES,
  pointsOf as pointsOnScreen,
  SUM_OF_SHARES,
  SUM_OF_WEIGHTS,
} from '../../client/src/entities/policy/weights.ts';
import { nearnessFit } from '../../server/src/domain/matching/nearness.ts';
import { defaultPolicy, type MatchingPolicy, policyFaults } from '../../server/src/domain/matching/policy.ts';
import {
  lotFit,
  newcomerHonour,
  pointsOf,
  preferenceFit,
  shortfallFit,
  urgencyFit,
} from '../../server/src/domain/matching/score-parts.ts';

type Examples = { readonly [weight in keyof typeof EXAMPLES]: Readonly<Record<string, number>> };

const domain: Examples = {
  preference: { met: preferenceFit(3, 3), half: preferenceFit(2, 1), none: preferenceFit(0, 0) },
  nearness: {
    sameCounty: nearnessFit.SAME_COUNTY,
    neighbourCounty: nearnessFit.NEIGHBOUR_COUNTY,
    sameProvince: nearnessFit.SAME_PROVINCE,
    national: nearnessFit.NATIONAL,
    neighbourProvince: nearnessFit.NEIGHBOUR_PROVINCE,
    elsewhere: nearnessFit.ELSEWHERE,
  },
  urgency: { severe: urgencyFit(5, 7, 90), usual: urgencyFit(4, 30, 45), mild: urgencyFit(1, 180, 0) },
  shortfall: { untouched: shortfallFit(20, 0), half: shortfallFit(20, 10), full: shortfallFit(20, 20) },
  lotFit: { whole: lotFit(10, 10), part: lotFit(4, 10) },
  honour: { ninety: 900, newcomer: newcomerHonour },
};

/** Examples that the screen and the domain do not share. */
function differing(onScreen: Examples): string[] {
  return Object.entries(domain).flatMap(([weight, fits]) =>
    Object.keys({ ...fits, ...onScreen[weight as keyof Examples] }).flatMap((example) => {
      const [said, held] = [onScreen[weight as keyof Examples][example], fits[example]];
      return said === held ? [] : [`${weight}.${example}: ${said} on the screen, ${held} in the domain`];
    }),
  );
}

const valid = (change: Partial<MatchingPolicy>) => policyFaults({ ...defaultPolicy, ...change }).length === 0;

describe('the plain sentences beside the weights', () => {
  test('stand on the numbers of the domain', () => {
    expect(differing(EXAMPLES)).toEqual([]);
  });

  test('round as the domain rounds', () => {
    for (const fit of [0, 1, 150, 499, 500, 735, 867, 1000])
      for (const weight of [0, 1, 50, 155, 333, 1000]) expect(pointsOnScreen(fit, weight)).toBe(pointsOf(fit, weight));
  });

  test('sum to what the domain asks for', () => {
    const { preference, ...others } = defaultPolicy.weights;
    const rest = Object.values(others).reduce((sum, weight) => sum + weight, 0);
    expect(valid({ weights: { ...others, preference: SUM_OF_WEIGHTS - rest } })).toBe(true);
    expect(valid({ weights: { ...others, preference: SUM_OF_WEIGHTS - rest + 1 } })).toBe(false);
    expect(valid({ adequacySteps: [{ share: SUM_OF_SHARES, value: 10 }] })).toBe(true);
    expect(valid({ adequacySteps: [{ share: SUM_OF_SHARES - 1, value: 10 }] })).toBe(false);
  });

  test.each<[string, Partial<Examples>]>([
    ['honour.newcomer: 500 on the screen, 700 in the domain', { honour: { ninety: 900, newcomer: 500 } }],
    ['lotFit.part: undefined on the screen, 400 in the domain', { lotFit: { whole: 1000 } }],
    [
      'shortfall.extra: 1 on the screen, undefined in the domain',
      { shortfall: { untouched: 1000, half: 500, full: 0, extra: 1 } },
    ],
  ])('found when planted: %s', (said, planted) => {
    expect(differing({ ...EXAMPLES, ...planted })).toEqual([said]);
  });
});
