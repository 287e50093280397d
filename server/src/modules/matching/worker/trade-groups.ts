/**
 * The catalogue cut into groups: commodities that can stand in for one another stay together, everything else is a market of its own,
 * with the same optimum. A group is named by its first commodity.
 *
 * Example: a manual wheelchair may replace a light one, and a light one a child's: one group of three, rial by itself.
 */
export function tradeGroups(
  commodities: readonly { readonly id: string; readonly substituteIds: readonly string[] }[],
): (commodityId: string) => string {
  const above = new Map<string, string>();
  const nameOf = (id: string): string => {
    let name = id;
    for (let next = above.get(name); next !== undefined; next = above.get(name)) name = next;
    return name;
  };
  for (const { id, substituteIds } of commodities)
    for (const substitute of substituteIds) {
      const [one, other] = [nameOf(id), nameOf(substitute)];
      if (one < other) above.set(other, one);
      else if (other < one) above.set(one, other);
    }
  return nameOf;
}
