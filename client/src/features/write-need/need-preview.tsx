import { type Control, useWatch } from 'react-hook-form';
import { amountText } from '../../entities/commodity/amount-text.ts';
import { useCatalogue } from '../../entities/commodity/use-catalogue.ts';
import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { parseWhole } from '../../lib/locale/digits.ts';
import { Bdi } from '../../ui/bdi.tsx';
import { Card, CardTitle } from '../../ui/card.tsx';
import { worth } from './item-fields.tsx';
import type { Lists } from './need-lists.ts';
import type { NeedValues } from './need-values.ts';

/** How the need will read to a stranger, while it is written. */
export function NeedPreview({ control, lists }: { control: Control<NeedValues>; lists: Lists }) {
  const { title, story, countyId, targetGroupId, items, windowEnd } = useWatch({ control }) as NeedValues;
  const { entry } = useCatalogue();
  const nameOf = (options: Lists['counties'], id: string) => options.find(({ value }) => value === id)?.label;
  const where = [nameOf(lists.counties, countyId), nameOf(lists.targetGroups, targetGroupId)]
    .filter(Boolean)
    .join(' · ');
  return (
    <Card label={t('writeNeed.group.preview')}>
      <CardTitle>
        <Bdi>{title.fa || t('writeNeed.field.title')}</Bdi>
      </CardTitle>
      {where && <p>{where}</p>}
      {story.fa && (
        <p>
          <Bdi>{story.fa}</Bdi>
        </p>
      )}
      <ul>
        {items.map((item, at) => {
          const commodity = entry(item.commodityId);
          const amount = parseWhole(item.quantity);
          if (!commodity || amount === undefined) return null;
          const rial = worth(item, commodity);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the items have no other name while they are written
            <li key={at}>
              {amountText(commodity, amount)}
              {rial > 0n && commodity.kind !== 'CASH' && ` · ${format.money(rial)}`}
            </li>
          );
        })}
      </ul>
      {windowEnd && <p>{t('ui.due.until', { day: format.day(windowEnd) })}</p>}
    </Card>
  );
}
