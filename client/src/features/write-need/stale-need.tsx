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
import { INTENTS, SEVERITIES } from './need-fields.tsx';
import type { Lists } from './need-lists.ts';
import type { ItemValues, NeedValues } from './need-values.ts';

type StaleProps = {
  theirs: NeedValues;
  mine: NeedValues;
  lists: Lists;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
};

/** Two versions side by side, only where they differ; nothing is lost before a choice. */
export function StaleNeed({ theirs, mine, lists, onKeepMine, onTakeTheirs }: StaleProps) {
  const read = useReader(lists);
  const [saved, written] = [read(theirs), read(mine)];
  const rows = saved
    .map(({ key, label, text }, at) => ({ key, label, theirs: text, mine: written[at]?.text ?? '' }))
    .filter((row) => row.theirs !== row.mine);
  return (
    <Stack>
      <Notice
        tone="warn"
        announce
        title={t('writeNeed.stale')}
        actions={
          <>
            <Button look="primary" onPress={onKeepMine}>
              {t('writeNeed.stale.keepMine')}
            </Button>
            <Button onPress={onTakeTheirs}>{t('writeNeed.stale.takeTheirs')}</Button>
          </>
        }
      >
        <p>{t('writeNeed.stale.why')}</p>
      </Notice>
      {rows.length === 0 ? (
        <p>{t('writeNeed.stale.same')}</p>
      ) : (
        <Table
          caption={t('writeNeed.stale')}
          captionHidden
          narrow="scroll"
          rows={rows}
          rowKey={({ key }) => key}
          columns={[
            { key: 'field', label: t('writeNeed.stale.field'), rowHeader: true, cell: ({ label }) => label },
            { key: 'theirs', label: t('writeNeed.stale.theirs'), cell: (row) => <Bdi>{row.theirs}</Bdi> },
            { key: 'mine', label: t('writeNeed.stale.mine'), cell: (row) => <Bdi>{row.mine}</Bdi> },
          ]}
        />
      )}
    </Stack>
  );
}

type Line = { key: string; label: string; text: string };

/** A need's form in words, field by field. */
function useReader(lists: Lists): (values: NeedValues) => Line[] {
  const { entry } = useCatalogue();
  const nameOf = (options: Lists['counties'], id: string) => options.find(({ value }) => value === id)?.label ?? '';
  const dayOf = (day: string) => (day ? format.day(day) : '');
  const itemText = (item: ItemValues) => {
    const commodity = entry(item.commodityId);
    if (!commodity) return '';
    const price = parseWhole(item.unitPrice);
    const parts = [quantityText(commodity, parseWhole(item.quantity) ?? 0n), commodityNameOf(commodity)];
    return [parts.join(' '), price === undefined ? '' : format.money(price), item.note].filter(Boolean).join('، ');
  };
  return (values) => {
    const intent = INTENTS.find((one) => one === values.intent);
    const severity = SEVERITIES.find((one) => one === values.severity);
    const languages = (['fa', 'azb', 'en'] as const).flatMap((language) => [
      { key: `title.${language}`, label: t('writeNeed.field.title'), text: values.title[language] },
      { key: `story.${language}`, label: t('writeNeed.field.story'), text: values.story[language] },
    ]);
    const items = Array.from({ length: 50 }, (_, at) => values.items[at]).map((item, at) => ({
      key: `items.${at}`,
      label: t('writeNeed.item', { n: at + 1 }),
      text: item ? itemText(item) : '',
    }));
    return [
      ...languages,
      { key: 'intent', label: t('writeNeed.field.intent'), text: intent ? t(`need.intent.${intent}`) : '' },
      { key: 'severity', label: t('writeNeed.field.severity'), text: severity ? t(`need.severity.${severity}`) : '' },
      { key: 'people', label: t('writeNeed.field.people'), text: values.peopleCount },
      { key: 'program', label: t('writeNeed.field.program'), text: nameOf(lists.programs, values.programId) },
      { key: 'county', label: t('writeNeed.field.county'), text: nameOf(lists.counties, values.countyId) },
      { key: 'group', label: t('writeNeed.field.group'), text: nameOf(lists.targetGroups, values.targetGroupId) },
      { key: 'domain', label: t('writeNeed.field.domain'), text: nameOf(lists.domains, values.domainId) },
      { key: 'start', label: t('writeNeed.field.start'), text: dayOf(values.windowStart) },
      { key: 'end', label: t('writeNeed.field.end'), text: dayOf(values.windowEnd) },
      { key: 'evidence', label: t('writeNeed.field.evidence'), text: values.evidencePlan },
      ...items,
    ];
  };
}
