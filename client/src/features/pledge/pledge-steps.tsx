import { AmountField } from '../../entities/commodity/amount-field.tsx';
import { commodityNameOf, quantityText } from '../../entities/commodity/quantity-text.ts';
import { placeName } from '../../entities/place/place-name.ts';
import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { parseWhole, whole } from '../../lib/locale/digits.ts';
import { localized } from '../../lib/locale/localized.ts';
import { latestDay, openFrom } from '../../lib/locale/tehran-day.ts';
import { Bdi } from '../../ui/bdi.tsx';
import { RadioField } from '../../ui/choice-fields.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { dayWithin } from '../../ui/day-rule.ts';
import { Form, FormField } from '../../ui/form.tsx';
import { StepButtons } from '../../ui/steps.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { useForm } from '../../ui/use-form.ts';
import {
  boundsOf,
  type OwnOfferItem,
  offersFor,
  openItems,
  type PledgeAnswers,
  type PledgeItem,
  type PledgeNeed,
} from './pledge-need.ts';

type StepProps = {
  need: PledgeNeed;
  answers: PledgeAnswers;
  /** Kept at each keystroke. */
  answer: (more: Partial<PledgeAnswers>) => void;
  onNext: () => void;
};
const DIRECT = 'direct';

export function ItemStep({ need, own, answers, answer, onNext }: StepProps & { own: readonly OwnOfferItem[] }) {
  const values = { itemId: answers.itemId, source: answers.offerItemId || DIRECT };
  const form = useForm<typeof values>({ defaultValues: values });
  const item = openItems(need).find(({ id }) => id === form.watch('itemId'));
  const offers = item ? offersFor(item, own) : [];
  return (
    <Form
      form={form}
      onSubmit={({ itemId, source }) => {
        const isSame = itemId === answers.itemId;
        const offerItemId = offers.some(({ id }) => id === source) ? source : '';
        answer({ itemId, offerItemId, ...(isSame ? {} : { quantity: '' }) });
        onNext();
      }}
    >
      <FormField
        control={form.control}
        name="itemId"
        as={RadioField}
        label={t('pledge.item')}
        choices={openItems(need).map((one) => ({
          value: one.id,
          label: commodityNameOf(one.commodity),
          hint: remaining(one),
        }))}
      />
      {item && offers.length > 0 && (
        <FormField
          control={form.control}
          name="source"
          as={RadioField}
          label={t('pledge.source')}
          hint={t('pledge.source.hint')}
          choices={[
            { value: DIRECT, label: t('pledge.source.direct'), hint: t('pledge.source.direct.hint') },
            ...offers.map(({ id, free, offer }) => ({
              value: id,
              label: <Bdi>{localized(offer.title)}</Bdi>,
              hint: t('pledge.source.free', { amount: quantityText(item.commodity, free) }),
            })),
          ]}
        />
      )}
      <StepButtons />
    </Form>
  );
}

function remaining({ commodity, chain, unitPrice }: PledgeItem): string {
  const amount = quantityText(commodity, chain.open);
  return commodity.kind === 'CASH' || whole(unitPrice) === 0n
    ? t('pledge.item.open', { amount })
    : t('pledge.item.openPriced', { amount, price: format.moneyShort(unitPrice) });
}

type QuantityProps = StepProps & { item: PledgeItem; offerItem: OwnOfferItem | undefined };

export function QuantityStep({ item, offerItem, answers, answer, onNext }: QuantityProps) {
  const form = useForm<{ quantity: string }>({ defaultValues: { quantity: answers.quantity } });
  const { least, most } = boundsOf(item, offerItem);
  const say = (amount: bigint) => quantityText(item.commodity, amount);
  const isRight = (text: string) => {
    const amount = parseWhole(text);
    if (amount === undefined || amount <= 0n) return t('ui.field.whole');
    if (amount > most) return t('pledge.quantity.most', { amount: say(most) });
    const takesAll = amount === whole(item.chain.open);
    return (
      amount >= least ||
      takesAll ||
      t('pledge.quantity.least', { amount: say(least), open: say(whole(item.chain.open)) })
    );
  };
  return (
    <Form
      form={form}
      onSubmit={({ quantity }) => {
        answer({ quantity });
        onNext();
      }}
    >
      <FormField
        control={form.control}
        name="quantity"
        as={AmountField}
        commodity={item.commodity}
        label={t('pledge.quantity')}
        hint={least > 1n ? t('pledge.quantity.lot', { amount: say(least) }) : undefined}
        available={most}
        rules={{ validate: (value: string) => isRight(value) }}
      />
      <Worth item={item} quantity={form.watch('quantity')} />
      <StepButtons />
    </Form>
  );
}

/** Units first, money second, in words. */
export function Worth({ item, quantity }: { item: PledgeItem; quantity: string }) {
  const amount = parseWhole(quantity);
  const price = whole(item.unitPrice);
  if (item.commodity.kind === 'CASH' || amount === undefined || amount <= 0n || price === 0n) return null;
  const rial = amount * price;
  return (
    <div aria-live="polite">
      <p>
        <strong>{t('pledge.quantity.value', { money: format.money(rial) })}</strong>
      </p>
      <p>
        {format.moneyInWords(rial)} · {format.moneyInRial(rial)}
      </p>
      <p>{t('pledge.quantity.price', { day: format.day(item.priceDate) })}</p>
    </div>
  );
}

export function WhenStep({ need, answers, answer, onNext }: StepProps) {
  const { windowStart, windowEnd } = need;
  const values = { deliverFrom: answers.deliverFrom, deliverBy: answers.deliverBy };
  const form = useForm<typeof values>({ defaultValues: values });
  const first = openFrom(windowStart);
  const window = (from: string) => ({ min: latestDay(first, from), max: windowEnd });
  return (
    <Form
      form={form}
      onSubmit={(days) => {
        answer(days);
        onNext();
      }}
    >
      <p>{t('pledge.when.window', { from: format.day(windowStart), by: format.day(windowEnd) })}</p>
      <FormField
        control={form.control}
        name="deliverFrom"
        as={DateField}
        label={t('pledge.when.from')}
        {...window(first)}
        rules={{ validate: (day) => dayWithin(day, window(first)) }}
      />
      <FormField
        control={form.control}
        name="deliverBy"
        as={DateField}
        label={t('pledge.when.by')}
        {...window(form.watch('deliverFrom'))}
        rules={{ validate: (day, all) => dayWithin(day, window(all.deliverFrom)) }}
      />
      <p>{t('pledge.when.place', { place: placeName(need.county), office: localized(need.organization.name) })}</p>
      <p>{t('pledge.when.plan')}</p>
      <StepButtons />
    </Form>
  );
}

export function ConditionsStep({ answers, answer, onNext }: StepProps) {
  const form = useForm<{ conditions: string }>({ defaultValues: { conditions: answers.conditions } });
  return (
    <Form
      form={form}
      onSubmit={({ conditions }) => {
        answer({ conditions });
        onNext();
      }}
    >
      <FormField
        control={form.control}
        name="conditions"
        as={TextArea}
        optional
        label={t('pledge.conditions')}
        hint={t('pledge.conditions.hint')}
        maxLength={2000}
      />
      <StepButtons />
    </Form>
  );
}
