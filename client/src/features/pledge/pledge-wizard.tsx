import { quantityText } from '../../entities/commodity/quantity-text.ts';
import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { parseWhole } from '../../lib/locale/digits.ts';
import { paths } from '../../lib/paths.ts';
import { useSearchParams } from '../../lib/router.ts';
import { count, searchSchema, text } from '../../lib/search-params.ts';
import { Notice } from '../../ui/notice.tsx';
import { Loading } from '../../ui/states.tsx';
import { Confirmation, StepPage } from '../../ui/steps.tsx';
import { CheckStep, type Pledged } from './check-step.tsx';
import { boundsOf, type OwnOfferItem, type PledgeNeed } from './pledge-need.ts';
import { ConditionsStep, ItemStep, QuantityStep, WhenStep } from './pledge-steps.tsx';
import { firstGap, usePledge } from './use-pledge.ts';

const pledgeSearch = searchSchema({ step: count(1), item: text() });
const STEPS = 5;

type WizardProps = { need: PledgeNeed; own: readonly OwnOfferItem[]; onPledged: (pledged: Pledged) => void };

/** Which item, how much, when and where, conditions, check, and the number to keep: one thing on each page. */
export function PledgeWizard({ need, own, onPledged }: WizardProps) {
  const [search, setSearch] = useSearchParams(pledgeSearch);
  const pledge = usePledge(need, own, search.item);
  if (!pledge.draft.known) return <Loading lines={5} />;
  const { draft, answers, answer, item, offerItem } = pledge;
  const step = Math.max(1, Math.min(search.step, firstGap(answers, item !== undefined)));
  const go = (to: number) => setSearch({ step: to }, { push: true });
  const props = { need, answers, answer, onNext: () => go(step + 1) };
  const questions = ['item', 'quantity', 'when', 'conditions', 'check'] as const;
  const taken = item && isTooMuch(answers.quantity, boundsOf(item, offerItem).most);
  return (
    <StepPage
      step={step}
      steps={STEPS}
      question={t(`pledge.${questions[step - 1] ?? 'item'}.question`)}
      draft={draft.state}
      {...(step > 1 && { onBack: () => go(step - 1) })}
    >
      {item && taken && (
        <Notice
          tone="warn"
          announce
          title={t('pledge.taken', { amount: quantityText(item.commodity, item.chain.open) })}
        />
      )}
      {step === 1 && <ItemStep {...props} own={own} />}
      {step === 2 && item && <QuantityStep {...props} item={item} offerItem={offerItem} />}
      {step === 3 && <WhenStep {...props} />}
      {step === 4 && <ConditionsStep {...props} />}
      {step === 5 && item && (
        <CheckStep
          item={item}
          offerItem={offerItem}
          answers={answers}
          onChange={go}
          onPledged={(done) => {
            void draft.discard();
            onPledged(done);
          }}
        />
      )}
    </StepPage>
  );
}

/** What to keep, who acts next and until when. */
export function PledgeDone({ pledged: { code, holdUntil } }: { pledged: Pledged }) {
  return (
    <Confirmation
      title={t('pledge.done')}
      reference={code}
      next={
        <>
          <p>{t('pledge.done.signatory')}</p>
          <p>{t('commitment.hold', { day: format.day(holdUntil) })}</p>
        </>
      }
      to={paths.commitment(code)}
      toLabel={t('pledge.done.to')}
    />
  );
}

function isTooMuch(quantity: string, most: bigint): boolean {
  const amount = parseWhole(quantity);
  return amount !== undefined && amount > most;
}
