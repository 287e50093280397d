import { commodityNameOf, quantityText } from '../../entities/commodity/quantity-text.ts';
import { useCatalogue } from '../../entities/commodity/use-catalogue.ts';
import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { parseWhole } from '../../lib/locale/digits.ts';
import { Bdi } from '../../ui/bdi.tsx';
import { Button } from '../../ui/button.tsx';
import { Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Table } from '../../ui/table.tsx';
import type { Lists } from './offer-lists.ts';
import type { OfferItemValues, OfferValues } from './offer-values.ts';

type StaleProps = {
  theirs: OfferValues;
  mine: OfferValues;
  lists: Lists;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
};

/** Two versions side by side, only where they differ; nothing is lost before a choice. */
export function StaleOffer({ theirs, mine, lists, onKeepMine, onTakeTheirs }: StaleProps) {
  const read = useReader(lists);
  const [saved, written] = [read(theirs), read(mine)];
  const keys = [...new Set([...saved.keys(), ...written.keys()])];
  const rows = keys
    .map((label) => ({ label, theirs: saved.get(label) ?? '', mine: written.get(label) ?? '' }))
    .filter((row) => row.theirs !== row.mine);
  return (
    <Stack>
      <Notice
        tone="warn"
        announce
        title={t('writeOffer.stale')}
        actions={
          <>
            <Button look="primary" onPress={onKeepMine}>
              {t('writeOffer.stale.keepMine')}
            </Button>
            <Button onPress={onTakeTheirs}>{t('writeOffer.stale.takeTheirs')}</Button>
          </>
        }
      >
        <p>{t('writeOffer.stale.why')}</p>
      </Notice>
      {rows.length === 0 ? (
        <p>{t('writeOffer.stale.same')}</p>
      ) : (
        <Table
          caption={t('writeOffer.stale')}
          captionHidden
          rows={rows}
          rowKey={({ label }) => label}
          columns={[
            { key: 'field', label: t('writeOffer.stale.field'), rowHeader: true, cell: ({ label }) => label },
            { key: 'theirs', label: t('writeOffer.stale.theirs'), cell: (row) => <Bdi>{row.theirs}</Bdi> },
            { key: 'mine', label: t('writeOffer.stale.mine'), cell: (row) => <Bdi>{row.mine}</Bdi> },
          ]}
        />
      )}
    </Stack>
  );
}

/** An offer's form in words: label → text. */
function useReader(lists: Lists): (values: OfferValues) => Map<string, string> {
  const { entry } = useCatalogue();
  const namesOf = (choices: Lists['counties'], ids: readonly string[]) =>
    choices.filter(({ value }) => ids.includes(value)).map(({ label }) => label);
  const itemText = (item: OfferItemValues) => {
    const commodity = entry(item.commodityId);
    if (!commodity) return '';
    const amount = quantityText(commodity, parseWhole(item.capacity) ?? 0n);
    const limits = [
      ...namesOf(lists.counties, item.countyIds),
      ...namesOf(lists.targetGroups, item.targetGroupIds),
      ...namesOf(lists.domains, item.domainIds),
    ];
    return [`${amount} ${commodityNameOf(commodity)}`, item.minimumPerNeed, item.maximumPerNeed, ...limits]
      .filter(Boolean)
      .join('، ');
  };
  const dayOf = (day: string) => (day ? format.day(day) : '');
  return ({ title, note, windowStart, windowEnd, items }) =>
    new Map([
      [t('writeOffer.field.title'), title.fa],
      [t('writeOffer.in.azb'), title.azb],
      [t('writeOffer.in.en'), title.en],
      [t('writeOffer.field.note'), note],
      [t('writeOffer.field.start'), dayOf(windowStart)],
      [t('writeOffer.field.end'), dayOf(windowEnd)],
      ...items.map((item, at) => [t('writeOffer.item', { n: at + 1 }), itemText(item)] as const),
    ]);
}
