/**
 * The six parts of a score, each a whole number 0..1000 ("fit") from plain whole numbers.
 *
 * Rule: every part is computed by one small function here, used by the readable form and by the columns alike.
 * - preference: of the wishes a provider stated (group, domain, development goals) the share that is met; no wish = 500.
 * - urgency: half severity (1..5 -> 0..1000), 30 % days left (7 or fewer = 1000, 180 or more = 0), 20 % age (90 days = 1000).
 * - shortfall: the part of the cell's need that nobody has promised yet.
 * - lot fit: the part of what is open that this one offer could cover at once: fewer hands, less to coordinate.
 * - honour: kept promises per thousand; an organization with too short a history counts 700, so that newcomers get a chance.
 * (Nearness is in `nearness.ts`.)
 *
 * Example: severity 4, 30 days left, published 45 days ago: 0.5 x 750 + 0.3 x 867 + 0.2 x 500 = 735.
 * Source: design, domain.md "Matching".
 */
export const neutralPreference = 500;
export const newcomerHonour = 700;

/** Whole points of a weight: rounded to nearest, never above the weight. */
export function pointsOf(fit: number, weight: number): number {
  return Math.floor((fit * weight + 500) / 1000);
}

export function preferenceFit(stated: number, met: number): number {
  return stated === 0 ? neutralPreference : Math.floor((1000 * met) / stated);
}

export function severityFit(severity: number): number {
  return clamp((severity - 1) * 250);
}

export function daysLeftFit(daysLeft: number): number {
  return clamp(Math.floor(((180 - daysLeft) * 1000) / 173));
}

export function ageFit(days: number): number {
  return clamp(Math.floor((days * 1000) / 90));
}

export function urgencyFit(severity: number, daysLeft: number, age: number): number {
  return Math.floor((severityFit(severity) * 50 + daysLeftFit(daysLeft) * 30 + ageFit(age) * 20) / 100);
}

/** Quantities in exact Float64; the same division in both forms gives the same number. */
export function shortfallFit(required: number, counted: number): number {
  if (required <= 0) return 0;
  return clamp(Math.floor(((required - counted) / required) * 1000));
}

export function lotFit(largest: number, open: number): number {
  return open <= 0 ? 0 : clamp(Math.floor((largest / open) * 1000));
}

function clamp(value: number): number {
  return Math.min(1000, Math.max(0, value));
}
