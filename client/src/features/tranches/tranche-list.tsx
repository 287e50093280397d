import { useEffect, useRef, useState } from 'react';
import { CommodityUnitFragment, quantityText } from '../../entities/commodity/quantity-text.ts';
import { TrancheStateText } from '../../entities/tranche/tranche-state.tsx';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { paths } from '../../lib/paths.ts';
import { Bdi, Code } from '../../ui/bdi.tsx';
import { Stack } from '../../ui/layout.tsx';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Empty } from '../../ui/states.tsx';
import { DueDate } from '../../ui/status-line.tsx';
import { TrancheActs, TrancheActsFragment, type TrancheSaid } from './tranche-acts.tsx';
import s from './tranches.module.css';

export const TrancheListFragment = graphql(
  `
  fragment TrancheList on Commitment {
    id
    code
    commodity { id ...CommodityUnit }
    tranches {
      id
      position
      state
      late
      dueOn
      quantity
      receivedQuantity
      acceptedQuantity
      dispatchedAt
      receivedAt
      acceptedAt
      dispatchNote
      bankReference
      reason
      ...TrancheActs
    }
  }
`,
  [CommodityUnitFragment, TrancheActsFragment],
);
type Data = ResultOf<typeof TrancheListFragment>;
type TrancheData = Data['tranches'][number];

/** Every planned delivery: how much, until when, what became of it, and what this viewer may do with it. */
export function TrancheList({ commitment }: { commitment: FragmentOf<typeof TrancheListFragment> }) {
  const { tranches, commodity, code } = readFragment(TrancheListFragment, commitment);
  const [said, setSaid] = useState<TrancheSaid>();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (said) notice.current?.focus();
  }, [said]);
  if (tranches.length === 0)
    return (
      <Empty title={t('tranches.none')}>
        <p>{t('tranches.none.why')}</p>
      </Empty>
    );
  return (
    <Stack gap={12}>
      {said && <Notice ref={notice} tone="good" announce title={t(`tranches.${said}.done`)} />}
      <ol className={s.list}>
        {tranches.map((tranche) => (
          <li key={tranche.id} id={`tranche-${tranche.position}`} className={s.tranche}>
            <div className={s.head}>
              <h3 className={s.number}>{t('tranche.number', { n: tranche.position })}</h3>
              <strong>{quantityText(commodity, tranche.quantity)}</strong>
              <TrancheStateText state={tranche.state} late={tranche.late} />
            </div>
            <p className={s.due}>
              {tranche.state === 'PLANNED' ? <DueDate day={tranche.dueOn} /> : format.day(tranche.dueOn)}
            </p>
            <Happened tranche={tranche} commodity={commodity} />
            <div className={s.acts} data-print="hidden">
              <TrancheActs tranche={tranche} onDone={setSaid} />
              {tranche.receivedAt && (
                <Link to={paths.deliveryMinutes(code, tranche.position)} look="quiet" size="small">
                  {t('tranches.minutes')}
                </Link>
              )}
            </div>
          </li>
        ))}
      </ol>
    </Stack>
  );
}

function Happened({ tranche, commodity }: { tranche: TrancheData; commodity: Data['commodity'] }) {
  const { dispatchedAt, receivedAt, acceptedAt, receivedQuantity, acceptedQuantity } = tranche;
  const steps = [
    dispatchedAt && t('tranche.dispatchedOn', { day: format.day(dispatchedAt) }),
    receivedAt && t('tranche.receivedOn', { day: format.day(receivedAt) }),
    receivedQuantity && t('tranche.received', { amount: quantityText(commodity, receivedQuantity) }),
    acceptedAt && t('tranche.acceptedOn', { day: format.day(acceptedAt) }),
    acceptedQuantity && t('tranche.accepted', { amount: quantityText(commodity, acceptedQuantity) }),
  ].filter(Boolean);
  return (
    <div className={s.happened}>
      {steps.length > 0 && <p>{steps.join(' · ')}</p>}
      {tranche.bankReference && (
        <p>
          {t('tranche.bankReference')}: <Code>{tranche.bankReference}</Code>
        </p>
      )}
      {tranche.dispatchNote && (
        <p>
          {t('tranche.note')}: <Bdi>{tranche.dispatchNote}</Bdi>
        </p>
      )}
      {tranche.reason && (
        <p>
          {t('tranche.reason')}: <Bdi>{tranche.reason}</Bdi>
        </p>
      )}
    </div>
  );
}
