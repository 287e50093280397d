import { type Control, useFieldArray, useWatch } from 'react-hook-form';
import { AmountField } from '../../entities/commodity/amount-field.tsx';
import { type CatalogueEntry, useCatalogue } from '../../entities/commodity/use-catalogue.ts';
import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { parseWhole, whole } from '../../lib/locale/digits.ts';
import { Button } from '../../ui/button.tsx';
import { ComboBoxField } from '../../ui/combo-box-field.tsx';
import { FormField } from '../../ui/form.tsx';
import { Grid, Stack } from '../../ui/layout.tsx';
import { MoneyField } from '../../ui/money-field.tsx';
import { Section } from '../../ui/page.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { EMPTY_ITEM, type ItemValues, type NeedValues } from './need-values.ts';

type ControlProps = { control: Control<NeedValues> };

/** The items of a need: what from the catalogue, how much, at which price. */
export function ItemFields({ control }: ControlProps) {
  const { fields, append, remove } = useFieldArray({ control, name: 'items' });
  return (
    <Stack gap={24}>
      {fields.map(({ id }, at) => (
        <Section
          key={id}
          level={3}
          title={t('writeNeed.item', { n: at + 1 })}
          actions={
            fields.length > 1 && (
              <Button look="quiet" size="small" onPress={() => remove(at)}>
                {t('writeNeed.item.remove', { n: at + 1 })}
              </Button>
            )
          }
        >
          <ItemRow control={control} at={at} />
        </Section>
      ))}
      <div>
        <Button onPress={() => append(EMPTY_ITEM)}>{t('writeNeed.item.add')}</Button>
      </div>
      <Total control={control} />
    </Stack>
  );
}

function ItemRow({ control, at }: ControlProps & { at: number }) {
  const { options, entry } = useCatalogue();
  const commodity = entry(useWatch({ control, name: `items.${at}.commodityId` }));
  const isPositive = (value: string) => (parseWhole(value) ?? 0n) > 0n || t('fault.ZERO');
  return (
    <Stack gap={12}>
      <FormField
        control={control}
        name={`items.${at}.commodityId`}
        as={ComboBoxField}
        options={options}
        label={t('writeNeed.item.commodity')}
      />
      {commodity && (
        <>
          <Grid min={16}>
            <FormField
              control={control}
              name={`items.${at}.quantity`}
              as={AmountField}
              commodity={commodity}
              label={t('writeNeed.item.quantity')}
              rules={{ validate: isPositive }}
            />
            {commodity.kind !== 'CASH' && (
              <FormField
                control={control}
                name={`items.${at}.unitPrice`}
                as={MoneyField}
                optional={commodity.price !== null}
                label={t('writeNeed.item.price')}
                hint={priceHint(commodity)}
                expected={commodity.price?.price}
              />
            )}
            <FormField
              control={control}
              name={`items.${at}.minimumLot`}
              as={AmountField}
              commodity={commodity}
              optional
              label={t('writeNeed.item.lot')}
            />
          </Grid>
          <FormField
            control={control}
            name={`items.${at}.note`}
            as={TextField}
            optional
            maxLength={500}
            label={t('writeNeed.item.note')}
          />
        </>
      )}
    </Stack>
  );
}

function priceHint({ price }: CatalogueEntry): string {
  if (!price) return t('writeNeed.item.price.none');
  return t('writeNeed.item.price.hint', {
    price: format.money(price.price),
    day: format.day(price.validFrom),
    source: price.source,
  });
}

function Total({ control }: ControlProps) {
  const { entry } = useCatalogue();
  const total = useWatch({ control, name: 'items' }).reduce(
    (sum, item) => sum + worth(item, entry(item.commodityId)),
    0n,
  );
  if (total === 0n) return null;
  return (
    <p aria-live="polite">
      <strong>{t('writeNeed.total', { money: format.money(total) })}</strong> · {format.moneyInWords(total)}
    </p>
  );
}

export function worth({ quantity, unitPrice }: ItemValues, entry: CatalogueEntry | undefined): bigint {
  const amount = parseWhole(quantity) ?? 0n;
  if (entry?.kind === 'CASH') return amount;
  return amount * (parseWhole(unitPrice) ?? whole(entry?.price?.price ?? 0));
}
