import { useState } from 'react';
import { useFieldArray } from 'react-hook-form';
import { AmountField } from '../../entities/commodity/amount-field.tsx';
import { CommodityUnitFragment, quantityText } from '../../entities/commodity/quantity-text.ts';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { useFormAct } from '../../lib/graphql/use-form-act.ts';
import { t } from '../../lib/i18n/t.ts';
import { parseWhole, whole } from '../../lib/locale/digits.ts';
import { dayAfter, latestDay, tehranDay } from '../../lib/locale/tehran-day.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { dayWithin } from '../../ui/day-rule.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Form, FormField } from '../../ui/form.tsx';
import { Row, Stack } from '../../ui/layout.tsx';
import { Section } from '../../ui/page.tsx';
import { useForm } from '../../ui/use-form.ts';
import { PlanTranches } from './tranches.documents.ts';

export const PlanFragment = graphql(
  `
  fragment Plan on Commitment {
    id
    version
    toPlan
    deliverFrom
    deliverBy
    commodity { id kind ...CommodityUnit }
    tranches { id position state quantity dueOn }
  }
`,
  [CommodityUnitFragment],
);
type PlanData = ResultOf<typeof PlanFragment>;
type Values = { tranches: { quantity: string; dueOn: string }[] };

/** The provider says which part comes on which day. */
export function PlanButton({
  commitment,
  onDone,
}: {
  commitment: FragmentOf<typeof PlanFragment>;
  onDone: () => void;
}) {
  const data = readFragment(PlanFragment, commitment);
  const [isOpen, setOpen] = useState(false);
  const isNew = data.tranches.every(({ state }) => state !== 'PLANNED');
  const done = () => {
    setOpen(false);
    onDone();
  };
  return (
    <>
      <Button look={isNew ? 'primary' : 'secondary'} onPress={() => setOpen(true)}>
        {t(isNew ? 'tranches.plan' : 'tranches.replan')}
      </Button>
      {isOpen && (
        <Dialog title={t('tranches.plan')} isOpen onClose={() => setOpen(false)}>
          <PlanForm data={data} onDone={done} />
        </Dialog>
      )}
    </>
  );
}

function PlanForm({ data, onDone }: { data: PlanData; onDone: () => void }) {
  const all = whole(data.toPlan);
  const form = useForm<Values>({ defaultValues: { tranches: firstPlan(data, all) } });
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'tranches' });
  const { act, pending } = useFormAct(PlanTranches, form);
  const sum = form.watch('tranches').reduce((total, { quantity }) => total + (parseWhole(quantity) ?? 0n), 0n);
  const say = (amount: bigint) => quantityText(data.commodity, amount);
  const days = daysOf(data);
  const save = async ({ tranches }: Values) => {
    if (sum !== all)
      return form.setError('root.server', {
        message: t('tranches.plan.sum.short', { sum: say(sum), wanted: say(all) }),
      });
    if (await act({ commitmentId: data.id, version: data.version, tranches })) onDone();
  };
  return (
    <Form form={form} onSubmit={save} label={t('tranches.plan')}>
      <Stack>
        <p>{t('tranches.plan.why', { amount: say(all) })}</p>
        {fields.map(({ id }, at) => (
          <Section
            key={id}
            level={3}
            title={t('tranches.plan.row', { n: at + 1 })}
            actions={
              fields.length > 1 && (
                <Button look="quiet" size="small" onPress={() => remove(at)}>
                  {t('tranches.plan.remove', { n: at + 1 })}
                </Button>
              )
            }
          >
            <FormField
              control={form.control}
              name={`tranches.${at}.quantity`}
              as={AmountField}
              commodity={data.commodity}
              label={t('tranches.plan.quantity')}
              rules={{ validate: (value: string) => (parseWhole(value) ?? 0n) > 0n || t('fault.ZERO') }}
            />
            <FormField
              control={form.control}
              name={`tranches.${at}.dueOn`}
              as={DateField}
              label={t('tranches.plan.day')}
              {...days}
              rules={{ validate: (day: string) => dayWithin(day, days) }}
            />
          </Section>
        ))}
        <p role="status">{t('tranches.plan.sum', { sum: say(sum), wanted: say(all) })}</p>
        <Row>
          <Button type="submit" look="primary" isPending={pending}>
            {t('tranches.plan.save')}
          </Button>
          <Button onPress={() => append({ quantity: sum < all ? (all - sum).toString() : '', dueOn: '' })}>
            {t('tranches.plan.add')}
          </Button>
        </Row>
      </Stack>
    </Form>
  );
}

/** The server's own (domain, delivery-plan.ts): when the agreed days are nearly over, what came back has two weeks more. */
const SECOND_CHANCE_DAYS = 14;

function daysOf({ deliverFrom, deliverBy }: PlanData) {
  const today = tehranDay();
  return { min: latestDay(today, deliverFrom), max: latestDay(deliverBy, dayAfter(today, SECOND_CHANCE_DAYS)) };
}

/** What is planned now, and in the first plan the whole on the last agreed day; what came back is added at the end. */
function firstPlan({ tranches, deliverBy }: PlanData, all: bigint): Values['tranches'] {
  const planned = tranches
    .filter(({ state }) => state === 'PLANNED')
    .map(({ quantity, dueOn }) => ({ quantity, dueOn }));
  const rest = all - planned.reduce((sum, { quantity }) => sum + whole(quantity), 0n);
  return rest > 0n
    ? [
        ...planned,
        { quantity: rest.toString(), dueOn: planned.length === 0 && deliverBy >= tehranDay() ? deliverBy : '' },
      ]
    : planned;
}
