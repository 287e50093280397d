import type { CSSProperties } from 'react';
import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { cx } from '../cx.ts';
import { type Chain, type ChainParts, chainParts, type Stage } from './chain.ts';
import s from './chain-bar.module.css';

type ChainBarProps = {
  chain: Chain;
  /** The unit's name («دستگاه»), or the amounts are rial. */
  unit: string | 'RIAL';
  size?: 'card' | 'detail';
  /** Whose quantity the whole is: a need asks for it; a commitment promised it, and what fell out went back to the need. */
  whole?: Whole;
};

type Whole = 'need' | 'commitment';
const WORDS = {
  need: { sentence: 'ui.chain.sentence', open: 'ui.chain.open', required: 'ui.chain.required' },
  commitment: { sentence: 'ui.chain.sentence.commitment', open: 'ui.chain.returned', required: 'ui.chain.promised' },
} as const;

/**
 * need → pledged → committed → received → delivered → verified on one scale. A picture with a sentence; in its detailed
 * size the legend is the table of the same numbers.
 */
export function ChainBar({ chain, unit, size = 'card', whole = 'need' }: ChainBarProps) {
  const drawn = chainParts(chain);
  const say = (amount: bigint) => (unit === 'RIAL' ? format.moneyShort(amount) : format.quantity(amount, unit));
  return (
    <figure className={s.figure}>
      <div role="img" aria-label={sentence(drawn, say, whole)} className={cx(s.bar, s[size])}>
        {drawn.parts
          .filter(({ amount }) => amount > 0n)
          .map(({ stage, amount, share }) => (
            <span key={stage} className={cx(s.part, s[stage])} style={{ flexBasis: `${share * 100}%` }}>
              {size === 'detail' && share > 0.09 && unit !== 'RIAL' && (
                <b className={s.number}>{format.number(amount)}</b>
              )}
            </span>
          ))}
        {drawn.over > 0n && (
          <span className={s.notch} style={{ '--at': `${drawn.requiredShare * 100}%` } as CSSProperties} />
        )}
      </div>
      {size === 'detail' && <Legend drawn={drawn} say={say} whole={whole} />}
    </figure>
  );
}

type Say = (amount: bigint) => string;

function sentence(drawn: ChainParts, say: Say, whole: Whole): string {
  const of = (stages: readonly Stage[]) =>
    drawn.parts.reduce((sum, { stage, amount }) => (stages.includes(stage) ? sum + amount : sum), 0n);
  const text = t(WORDS[whole].sentence, {
    required: say(drawn.required),
    counted: say(drawn.counted),
    delivered: say(of(['delivered', 'verified'])),
    verified: say(of(['verified'])),
    open: say(drawn.open),
  });
  return drawn.over > 0n ? `${text}؛ ${t('ui.chain.over', { over: say(drawn.over) })}` : text;
}

function Legend({ drawn, say, whole }: { drawn: ChainParts; say: Say; whole: Whole }) {
  const rows = drawn.parts.filter(({ stage, amount }) => stage !== 'received' || amount > 0n);
  return (
    <table className={s.legend}>
      <caption className={s.caption}>{t('ui.chain.figures')}</caption>
      <thead className={s.caption}>
        <tr>
          <th scope="col">{t('ui.chain.stage')}</th>
          <th scope="col">{t('ui.chain.quantity')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ stage, amount }) => (
          <LegendRow key={stage} swatch={stage} label={t(`ui.chain.${stage}`)} value={say(amount)} />
        ))}
        <LegendRow swatch="open" label={t(WORDS[whole].open)} value={say(drawn.open)} />
        <LegendRow label={t(WORDS[whole].required)} value={say(drawn.required)} />
      </tbody>
    </table>
  );
}

function LegendRow({ swatch, label, value }: { swatch?: Stage | 'open'; label: string; value: string }) {
  return (
    <tr className={s.row}>
      <th scope="row">
        {swatch && <span className={cx(s.swatch, s[swatch])} aria-hidden="true" />}
        {label}
      </th>
      <td>{value}</td>
    </tr>
  );
}
