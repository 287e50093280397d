import { ProgressBar } from 'react-aria-components';
import { stepText } from '../../entities/round/round-state.ts';
import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import s from './run-round.module.css';

/** How far the worker is and what it does; the state is the server's, so that it survives a reload. */
export function RoundProgress({ progress, step }: { progress: number; step: string }) {
  const text = t('runRound.progress.says', { done: format.percent(progress / 1000), step: stepText(step) });
  return (
    <div className={s.progress}>
      <ProgressBar aria-label={t('runRound.progress')} value={progress} maxValue={1000} valueLabel={text}>
        <div className={s.progressTrack}>
          <span className={s.progressFill} style={{ inlineSize: `${progress / 10}%` }} />
        </div>
      </ProgressBar>
      <p role="status">{text}</p>
      <p className={s.quiet}>{t('runRound.leave')}</p>
    </div>
  );
}
