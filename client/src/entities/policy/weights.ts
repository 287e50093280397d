// The council's weights and what they come to on plain examples. The numbers behind the examples are the domain's rules
// (server, domain/matching); tests/architecture/weight-examples.test.ts holds the two together.

export const WEIGHTS = ['preference', 'nearness', 'urgency', 'shortfall', 'lotFit', 'honour'] as const;
export type WeightName = (typeof WEIGHTS)[number];

/** Per thousand of a weight, in the situations that the sentences name. */
export const EXAMPLES = {
  preference: { met: 1000, half: 500, none: 500 },
  nearness: {
    sameCounty: 1000,
    neighbourCounty: 800,
    sameProvince: 600,
    national: 400,
    neighbourProvince: 350,
    elsewhere: 150,
  },
  /** severe: severity 5, a week left, published 90 days ago. usual: severity 4, 30 days left, 45 days ago. mild: 1, 180, today. */
  urgency: { severe: 1000, usual: 735, mild: 0 },
  shortfall: { untouched: 1000, half: 500, full: 0 },
  lotFit: { whole: 1000, part: 400 },
  honour: { ninety: 900, newcomer: 700 },
} as const;

/** Whole points: rounded to nearest, as the domain rounds. */
export function pointsOf(fit: number, weight: number): number {
  return Math.floor((fit * weight + 500) / 1000);
}

export const SUM_OF_WEIGHTS = 1000;
export const SUM_OF_SHARES = 1000;
