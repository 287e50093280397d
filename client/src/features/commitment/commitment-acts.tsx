import { type ReactNode, useEffect, useRef, useState } from 'react';
import { amountText } from '../../entities/commodity/amount-text.ts';
import { CommodityUnitFragment } from '../../entities/commodity/quantity-text.ts';
import { NextStepFragment, nextActorText } from '../../entities/next-step/next-actor.tsx';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { whole } from '../../lib/locale/digits.ts';
import { localized } from '../../lib/locale/localized.ts';
import { ActButton } from '../../ui/act-button.tsx';
import { Bdi } from '../../ui/bdi.tsx';
import { Row, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { DueDate } from '../../ui/status-line.tsx';
import { CloseCommitment, DeclinePledge, WithdrawPledge } from './commitment.documents.ts';
import s from './commitment.module.css';
import { SignButton } from './sign-button.tsx';

export const CommitmentActsFragment = graphql(
  `
  fragment CommitmentActs on Commitment {
    id
    version
    state
    reason
    quantity
    value
    deliverFrom
    deliverBy
    availableActions
    commodity { id kind ...CommodityUnit }
    provider { id name { fa azb en } }
    programOffice { id name { fa azb en } }
    nextStep { dueOn ...NextStep }
  }
`,
  [CommodityUnitFragment, NextStepFragment],
);
type Acts = ResultOf<typeof CommitmentActsFragment>;
type Said = 'sign' | 'withdraw' | 'decline' | 'close';

/** Whose turn it is, in one glance: the acts of this viewer, or who else is awaited and until when. */
export function CommitmentActs({
  commitment,
  more,
}: {
  commitment: FragmentOf<typeof CommitmentActsFragment>;
  /** Acts of its parts that wait for this viewer: plan, dispatch, receive, verify. */
  more?: ReactNode;
}) {
  const data = readFragment(CommitmentActsFragment, commitment);
  const [said, setSaid] = useState<Said>();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (said) notice.current?.focus();
  }, [said]);
  const own = ['sign', 'withdraw', 'decline', 'close'].filter((event) => data.availableActions.includes(event));
  const isMine = own.some((event) => event === 'sign' || event === 'close') || more !== undefined;
  return (
    <section className={s.turn} data-mine={isMine} data-print="hidden">
      <Stack gap={12}>
        <h2 className={s.whose}>
          {t(isMine ? 'commitment.turn' : data.nextStep ? 'commitment.turn.other' : 'commitment.turn.done')}
        </h2>
        {data.nextStep && (
          <p className={s.next}>
            {nextActorText(data.nextStep)} {data.nextStep.dueOn && <DueDate day={data.nextStep.dueOn} />}
          </p>
        )}
        {said && <Notice ref={notice} tone="good" announce title={t(`commitment.${said}.done`)} />}
        {data.reason && (
          <Notice tone="warn" title={t('commitment.reason')}>
            <p>
              <Bdi>{data.reason}</Bdi>
            </p>
          </Notice>
        )}
        {(own.length > 0 || more) && (
          <Row>
            {more}
            <OwnActs data={data} onDone={setSaid} />
          </Row>
        )}
      </Stack>
    </section>
  );
}

function OwnActs({ data, onDone }: { data: Acts; onDone: (said: Said) => void }) {
  const { id, version, availableActions } = data;
  const may = (event: string) => availableActions.includes(event);
  return (
    <>
      {may('sign') && (
        <SignButton
          id={id}
          version={version}
          what={whatOf(data)}
          parties={partiesOf(data)}
          onDone={() => onDone('sign')}
        />
      )}
      {may('close') && (
        <ActButton
          document={CloseCommitment}
          variables={() => ({ id, version })}
          label={t('commitment.close')}
          consequence={t('commitment.close.means')}
          look="primary"
          onDone={() => onDone('close')}
        />
      )}
      {may('withdraw') && (
        <ActButton
          document={WithdrawPledge}
          variables={(why) => ({ id, version, reason: why === '' ? null : why })}
          label={t('commitment.withdraw')}
          consequence={t('commitment.withdraw.means')}
          look="secondary"
          reason="optional"
          onDone={() => onDone('withdraw')}
        />
      )}
      {may('decline') && (
        <ActButton
          document={DeclinePledge}
          variables={(why) => ({ id, version, reason: why })}
          label={t('commitment.decline')}
          consequence={t('commitment.decline.means')}
          look="danger"
          reason="required"
          onDone={() => onDone('decline')}
        />
      )}
    </>
  );
}

function whatOf({ commodity, quantity, value }: Acts): string {
  const what = amountText(commodity, quantity);
  const unpriced = commodity.kind === 'CASH' || whole(value) === 0n;
  return unpriced ? what : t('commitment.sign.what', { what, value: format.money(value) });
}

function partiesOf({ provider, programOffice, deliverFrom, deliverBy }: Acts): string {
  return t('commitment.sign.parties', {
    provider: localized(provider.name),
    office: localized(programOffice.name),
    from: format.day(deliverFrom),
    by: format.day(deliverBy),
  });
}
