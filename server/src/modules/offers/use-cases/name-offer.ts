import { todayInIran } from '#domain/calendar.ts';
import { type OfferInput, offerContent } from '#domain/offer-content.ts';
import { type InvalidInput, Refusal, type SensitiveText } from '#domain/refusals.ts';
import { createProgramLoaders } from '#modules/programs/index.ts';
import type { Deps } from '../../../deps.ts';
import type { NamedOffer } from './offer-rows.ts';

/** Checks what was written and every commodity, place, group, domain and program it names. */
export async function nameOffer(deps: Deps, input: OfferInput): Promise<NamedOffer | InvalidInput | SensitiveText> {
  const { provinces, counties, targetGroups, domains, commodities } = await deps.catalogue.current();
  const named = [...new Set(input.items.flatMap((item) => item.programIds ?? []))];
  const found = await createProgramLoaders(deps.read).program.loadMany(named);
  const programs = new Set(found.flatMap((program) => (program && 'id' in program ? [program.id] : [])));
  const content = offerContent(input, todayInIran(deps.now()), {
    commodityId: (id) => commodities.has(id),
    provinceIds: (id) => provinces.has(id),
    countyIds: (id) => counties.has(id),
    targetGroupIds: (id) => targetGroups.has(id),
    domainIds: (id) => domains.has(id),
    programIds: (id) => programs.has(id),
  });
  if (content instanceof Refusal) return content;
  const offered = content.items.flatMap((item) => commodities.get(item.commodityId) ?? []);
  return {
    ...content,
    kinds: [...new Set(offered.map(({ kind }) => kind))],
    commodityNames: [...new Set(offered.flatMap(({ name }) => [name.fa, name.azb ?? [], name.en ?? []].flat()))],
  };
}
