import { useState } from 'react';
import { AmountField } from '../../entities/commodity/amount-field.tsx';
import { CommodityUnitFragment, quantityText } from '../../entities/commodity/quantity-text.ts';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { parseWhole, whole } from '../../lib/locale/digits.ts';
import { ActButton } from '../../ui/act-button.tsx';
import { Row } from '../../ui/layout.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import {
  AcceptPartOfTranche,
  AcceptTranche,
  DispatchTranche,
  ReceiveTranche,
  ReturnTranche,
} from './tranches.documents.ts';

export const TrancheActsFragment = graphql(
  `
  fragment TrancheActs on Tranche {
    id
    version
    quantity
    receivedQuantity
    availableActions
    commitment { id commodity { id kind ...CommodityUnit } }
  }
`,
  [CommodityUnitFragment],
);
type Acts = ResultOf<typeof TrancheActsFragment>;
export type TrancheSaid = 'dispatch' | 'receive' | 'accept' | 'acceptPart' | 'return';
type ActProps = { tranche: Acts; onDone: (said: TrancheSaid) => void };

/** What this viewer may do with one delivery now. */
export function TrancheActs({
  tranche,
  onDone,
}: {
  tranche: FragmentOf<typeof TrancheActsFragment>;
  onDone: (said: TrancheSaid) => void;
}) {
  const data = readFragment(TrancheActsFragment, tranche);
  const may = (event: string) => data.availableActions.includes(event);
  const props = { tranche: data, onDone };
  return (
    <Row gap={8}>
      {may('dispatch') && <Dispatch {...props} />}
      {may('receive') && <Receive {...props} />}
      {may('accept') && (
        <ActButton
          document={AcceptTranche}
          variables={() => ({ id: data.id, version: data.version })}
          label={t('tranches.accept')}
          consequence={t('tranches.accept.means', { amount: arrived(data) })}
          look="primary"
          size="small"
          onDone={() => onDone('accept')}
        />
      )}
      {may('acceptPart') && <AcceptPart {...props} />}
      {may('return') && (
        <ActButton
          document={ReturnTranche}
          variables={(reason) => ({ id: data.id, version: data.version, reason })}
          label={t('tranches.return')}
          consequence={t('tranches.return.means')}
          look="danger"
          size="small"
          reason="required"
          onDone={() => onDone('return')}
        />
      )}
    </Row>
  );
}

const arrived = ({ commitment, quantity, receivedQuantity }: Acts) =>
  quantityText(commitment.commodity, receivedQuantity ?? quantity);

function Dispatch({ tranche: { id, version, quantity, commitment }, onDone }: ActProps) {
  const [bankReference, setBankReference] = useState('');
  const [note, setNote] = useState('');
  const isCash = commitment.commodity.kind === 'CASH';
  const amount = quantityText(commitment.commodity, quantity);
  return (
    <ActButton
      document={DispatchTranche}
      variables={() => ({
        id,
        version,
        note: note.trim() || null,
        bankReference: isCash ? bankReference.trim() : null,
      })}
      label={t('tranches.dispatch')}
      consequence={t(isCash ? 'tranches.dispatch.means.cash' : 'tranches.dispatch.means', { amount })}
      look="primary"
      size="small"
      missing={() =>
        isCash && bankReference.trim() === ''
          ? t('ui.field.requiredOf', { label: t('tranches.dispatch.bank') })
          : undefined
      }
      fields={
        <>
          {isCash && (
            <TextField
              ltr
              label={t('tranches.dispatch.bank')}
              value={bankReference}
              onChange={setBankReference}
              maxLength={60}
            />
          )}
          <TextArea
            optional
            label={t('tranches.dispatch.note')}
            hint={t('tranches.dispatch.note.hint')}
            value={note}
            onChange={setNote}
            rows={3}
            maxLength={500}
          />
        </>
      }
      onDone={() => onDone('dispatch')}
    />
  );
}

function Receive({ tranche: { id, version, quantity, commitment }, onDone }: ActProps) {
  const [counted, setCounted] = useState(quantity);
  const isRight = within(counted, 0n, whole(quantity));
  return (
    <ActButton
      document={ReceiveTranche}
      variables={() => ({ id, version, quantity: counted })}
      label={t('tranches.receive')}
      consequence={t('tranches.receive.means')}
      look="primary"
      size="small"
      missing={() =>
        isRight ? undefined : t('tranches.receive.most', { amount: quantityText(commitment.commodity, quantity) })
      }
      fields={
        <AmountField
          commodity={commitment.commodity}
          label={t('tranches.receive.quantity')}
          value={counted}
          onChange={setCounted}
        />
      }
      onDone={() => onDone('receive')}
    />
  );
}

function AcceptPart({ tranche: { id, version, quantity, receivedQuantity, commitment }, onDone }: ActProps) {
  const [part, setPart] = useState('');
  const most = whole(receivedQuantity ?? quantity);
  const isRight = within(part, 1n, most - 1n);
  return (
    <ActButton
      document={AcceptPartOfTranche}
      variables={(reason) => ({ id, version, quantity: part, reason })}
      label={t('tranches.acceptPart')}
      consequence={t('tranches.acceptPart.means')}
      look="secondary"
      size="small"
      reason="required"
      missing={() =>
        isRight ? undefined : t('tranches.acceptPart.most', { amount: quantityText(commitment.commodity, most) })
      }
      fields={
        <AmountField
          commodity={commitment.commodity}
          label={t('tranches.acceptPart.quantity')}
          value={part}
          onChange={setPart}
        />
      }
      onDone={() => onDone('acceptPart')}
    />
  );
}

function within(text: string, least: bigint, most: bigint): boolean {
  const amount = parseWhole(text);
  return amount !== undefined && amount >= least && amount <= most;
}
