/**
 * No public number may point at a person: counts of people from 1 to 7 are hidden, all others are rounded to the
 * nearest 5. Example: 0 -> 0, 3 -> hidden, 8 -> 10, 12 -> 10, 63 -> 65.
 * Source: shared design, domain.md, "Dignity" (after NHS Digital's disclosure control).
 */
export function publicPeople(count: number): number | null {
  if (count === 0) return 0;
  return count <= 7 ? null : Math.round(count / 5) * 5;
}
