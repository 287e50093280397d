import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { Table } from '../../ui/table.tsx';
import { ALWAYS_VERIFIED_ABOVE, HOLD_DAYS } from './rules.ts';
import s from './steps-table.module.css';

type Step = { key: string; word: string; means: string; who: string; counts: string };

function steps(): Step[] {
  const no = t('how.counts.no');
  const yes = t('how.counts.yes');
  return [
    step('need', t('how.step.need.means'), no),
    step('pledge', t('how.step.pledge.means', { days: HOLD_DAYS }), no),
    step('commitment', t('how.step.commitment.means'), yes),
    step('received', t('how.step.received.means'), yes),
    step('delivered', t('how.step.delivered.means'), yes),
    step(
      'verified',
      t('how.step.verified.means', { limit: format.moneyShort(ALWAYS_VERIFIED_ABOVE) }),
      t('how.counts.impact'),
    ),
  ];
}

type Word = 'need' | 'pledge' | 'commitment' | 'received' | 'delivered' | 'verified';

function step(word: Word, means: string, counts: string): Step {
  return { key: word, word: t(`how.step.${word}`), means, who: t(`how.step.${word}.who`), counts };
}

/** Six words that are never mixed: what each means, who does it, and whether it counts. */
export function StepsTable() {
  return (
    <div className={s.steps}>
      <Table
        caption={t('how.steps')}
        captionHidden
        narrow="cards"
        rows={steps()}
        rowKey={({ key }) => key}
        columns={[
          { key: 'word', label: t('how.steps.word'), rowHeader: true, cell: ({ word }) => <strong>{word}</strong> },
          { key: 'means', label: t('how.steps.means'), cell: ({ means }) => means },
          { key: 'who', label: t('how.steps.who'), cell: ({ who }) => who },
          { key: 'counts', label: t('how.steps.counts'), cell: ({ counts }) => counts },
        ]}
      />
    </div>
  );
}
