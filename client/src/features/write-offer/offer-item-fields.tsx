import { type Control, useFieldArray, useWatch } from 'react-hook-form';
import { AmountField } from '../../entities/commodity/amount-field.tsx';
import { useCatalogue } from '../../entities/commodity/use-catalogue.ts';
import { t } from '../../lib/i18n/t.ts';
import { parseWhole } from '../../lib/locale/digits.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxField } from '../../ui/choice-fields.tsx';
import { ComboBoxField } from '../../ui/combo-box-field.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { FormField } from '../../ui/form.tsx';
import { Grid, Stack } from '../../ui/layout.tsx';
import { Section } from '../../ui/page.tsx';
import type { Lists } from './offer-lists.ts';
import { EMPTY_ITEM, type OfferValues } from './offer-values.ts';

type ItemsProps = { control: Control<OfferValues>; lists: Lists };

/** What can be given: how much of what, and within which limits. */
export function OfferItemFields({ control, lists }: ItemsProps) {
  const { fields, append, remove } = useFieldArray({ control, name: 'items' });
  return (
    <Stack gap={24}>
      {fields.map(({ id }, at) => (
        <Section
          key={id}
          level={3}
          title={t('writeOffer.item', { n: at + 1 })}
          actions={
            fields.length > 1 && (
              <Button look="quiet" size="small" onPress={() => remove(at)}>
                {t('writeOffer.item.remove', { n: at + 1 })}
              </Button>
            )
          }
        >
          <ItemRow control={control} lists={lists} at={at} />
        </Section>
      ))}
      <div>
        <Button onPress={() => append(EMPTY_ITEM)}>{t('writeOffer.item.add')}</Button>
      </div>
    </Stack>
  );
}

function ItemRow({ control, lists, at }: ItemsProps & { at: number }) {
  const { options, entry } = useCatalogue();
  const commodity = entry(useWatch({ control, name: `items.${at}.commodityId` }));
  const isPositive = (value: string) => (parseWhole(value) ?? 0n) > 0n || t('fault.ZERO');
  const notBelowLeast = (value: string, all: OfferValues) =>
    value === '' ||
    (parseWhole(value) ?? 0n) >= (parseWhole(all.items[at]?.minimumPerNeed ?? '') ?? 1n) ||
    t('writeOffer.item.order');
  return (
    <Stack gap={12}>
      <FormField
        control={control}
        name={`items.${at}.commodityId`}
        as={ComboBoxField}
        options={options}
        label={t('writeOffer.item.commodity')}
      />
      {commodity && (
        <Grid min={16}>
          <FormField
            control={control}
            name={`items.${at}.capacity`}
            as={AmountField}
            commodity={commodity}
            label={t('writeOffer.item.capacity')}
            rules={{ validate: isPositive }}
          />
          <FormField
            control={control}
            name={`items.${at}.minimumPerNeed`}
            as={AmountField}
            commodity={commodity}
            optional
            label={t('writeOffer.item.least')}
          />
          <FormField
            control={control}
            name={`items.${at}.maximumPerNeed`}
            as={AmountField}
            commodity={commodity}
            optional
            label={t('writeOffer.item.most')}
            rules={{ validate: notBelowLeast }}
          />
        </Grid>
      )}
      <Disclosure title={t('writeOffer.item.limits')}>
        <Stack>
          <p>{t('writeOffer.item.limits.hint')}</p>
          <Grid min={14}>
            <FormField
              control={control}
              name={`items.${at}.countyIds`}
              as={CheckboxField}
              optional
              choices={lists.counties}
              label={t('writeOffer.item.counties')}
            />
            <FormField
              control={control}
              name={`items.${at}.targetGroupIds`}
              as={CheckboxField}
              optional
              choices={lists.targetGroups}
              label={t('writeOffer.item.groups')}
            />
            <FormField
              control={control}
              name={`items.${at}.domainIds`}
              as={CheckboxField}
              optional
              choices={lists.domains}
              label={t('writeOffer.item.domains')}
            />
          </Grid>
        </Stack>
      </Disclosure>
    </Stack>
  );
}
