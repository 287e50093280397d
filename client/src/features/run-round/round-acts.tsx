import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { ActButton } from '../../ui/act-button.tsx';
import { Row, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RoundProgress } from './round-progress.tsx';
import { CancelRound, RunRound } from './run-round.documents.ts';

export const RoundActsFragment = graphql(`
  fragment RoundActs on AllocationRound { id version state progress step failure availableActions }
`);

/** Where the round is, and what this viewer may do with it. */
export function RoundActs({ round, onDone }: { round: FragmentOf<typeof RoundActsFragment>; onDone: () => void }) {
  const { id, version, state, progress, step, availableActions } = readFragment(RoundActsFragment, round);
  const may = (event: string) => availableActions.includes(event);
  return (
    <div data-print="hidden">
      <Stack>
        {state === 'DRAFT' && <Notice title={t('runRound.draft')} />}
        {state === 'CANCELLED' && <Notice title={t('runRound.cancelled')} />}
        {state === 'FAILED' && <Notice tone="danger" title={t('runRound.failed')} />}
        {(state === 'QUEUED' || state === 'RUNNING') && <RoundProgress progress={progress} step={step} />}
        {(may('run') || may('cancel')) && (
          <Row>
            {may('run') && (
              <ActButton
                document={RunRound}
                variables={() => ({ id, version })}
                label={state === 'FAILED' ? t('runRound.again') : t('runRound.run')}
                consequence={t('runRound.run.means')}
                look="primary"
                onDone={onDone}
              />
            )}
            {may('cancel') && (
              <ActButton
                document={CancelRound}
                variables={() => ({ id, version })}
                label={t('runRound.cancel')}
                consequence={t('runRound.cancel.means')}
                look="secondary"
                onDone={onDone}
              />
            )}
          </Row>
        )}
      </Stack>
    </div>
  );
}
