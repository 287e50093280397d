import { commodityNameOf, quantityText } from '../../entities/commodity/quantity-text.ts';
import { graphql } from '../../graphql.ts';
import { RefusalFragment } from '../../lib/graphql/refusal.ts';
import { useAct } from '../../lib/graphql/use-act.ts';
import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { localized } from '../../lib/locale/localized.ts';
import { Bdi } from '../../ui/bdi.tsx';
import { Button } from '../../ui/button.tsx';
import { Row, Stack } from '../../ui/layout.tsx';
import { Notice, RefusalNotice } from '../../ui/notice.tsx';
import { CheckAnswers } from '../../ui/steps.tsx';
import type { OwnOfferItem, PledgeAnswers, PledgeItem } from './pledge-need.ts';
import { Worth } from './pledge-steps.tsx';

const PledgeCommitment = graphql(
  `
  mutation PledgeCommitment(
    $needItemId: ID!
    $offerItemId: ID
    $quantity: BigInt!
    $deliverFrom: Date!
    $deliverBy: Date!
    $conditions: String
    $idempotencyKey: IdempotencyKey!
  ) {
    pledgeCommitment(
      needItemId: $needItemId
      offerItemId: $offerItemId
      quantity: $quantity
      deliverFrom: $deliverFrom
      deliverBy: $deliverBy
      conditions: $conditions
      idempotencyKey: $idempotencyKey
    ) {
      __typename
      ... on Commitment { id code holdUntil }
      ...Refusal
    }
  }
`,
  [RefusalFragment],
);
export type Pledged = { code: string; holdUntil: string };

type CheckProps = {
  item: PledgeItem;
  offerItem: OwnOfferItem | undefined;
  answers: PledgeAnswers;
  onChange: (step: number) => void;
  onPledged: (pledged: Pledged) => void;
};

const STEP_OF: Readonly<Record<string, number>> = { item: 1, source: 1, quantity: 2, when: 3, conditions: 4 };

/** Everything said so far, each with its way back, and the one press that sends it. */
export function CheckStep({ item, offerItem, answers, onChange, onPledged }: CheckProps) {
  const { act, pending, refusal } = useAct(PledgeCommitment);
  const send = async () => {
    const pledged = await act({
      needItemId: item.id,
      offerItemId: offerItem?.id ?? null,
      quantity: answers.quantity,
      deliverFrom: answers.deliverFrom,
      deliverBy: answers.deliverBy,
      conditions: answers.conditions.trim() || null,
      idempotencyKey: answers.key,
    });
    if (pledged) onPledged(pledged);
  };
  const say = (amount: string) =>
    item.commodity.kind === 'CASH' ? format.money(amount) : quantityText(item.commodity, amount);
  return (
    <Stack gap={24}>
      <RefusalNotice refusal={refusal} />
      <CheckAnswers
        onChange={(name) => onChange(STEP_OF[name] ?? 1)}
        answers={[
          { key: 'item', label: t('pledge.item'), value: commodityNameOf(item.commodity) },
          {
            key: 'source',
            label: t('pledge.source'),
            value: offerItem ? <Bdi>{localized(offerItem.offer.title)}</Bdi> : t('pledge.source.direct'),
          },
          {
            key: 'quantity',
            label: t('pledge.quantity'),
            value: (
              <>
                <strong>{say(answers.quantity)}</strong>
                <Worth item={item} quantity={answers.quantity} />
              </>
            ),
          },
          {
            key: 'when',
            label: t('commitment.window'),
            value: t('commitment.window.span', {
              from: format.day(answers.deliverFrom),
              by: format.day(answers.deliverBy),
            }),
          },
          {
            key: 'conditions',
            label: t('pledge.conditions'),
            value: answers.conditions.trim() ? <Bdi>{answers.conditions}</Bdi> : t('commitment.conditions.none'),
          },
        ]}
      />
      <Notice>{t('pledge.check.means')}</Notice>
      <Row>
        <Button look="primary" isPending={pending} onPress={() => void send()}>
          {t('pledge.send')}
        </Button>
      </Row>
    </Stack>
  );
}
