import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { paths } from '../../lib/paths.ts';
import { Code } from '../../ui/bdi.tsx';
import { Link } from '../../ui/link.tsx';
import { Table } from '../../ui/table.tsx';
import { StateText } from '../../ui/tag.tsx';
import { PolicyFragment, policyName } from '../policy/policy-view.tsx';
import { RoundScopeFragment, scopeTexts } from './round-scope.ts';
import { ROUND_TONES } from './round-state.ts';

export const RoundRowFragment = graphql(
  `
  fragment RoundRow on AllocationRound {
    id
    code
    state
    openedAt
    scope { ...RoundScopeNames }
    policy { id ...PolicyView }
    summary { proposals }
  }
`,
  [RoundScopeFragment, PolicyFragment],
);

/** Rounds, the newest first. */
export function RoundTable({
  rounds,
  caption,
}: {
  rounds: readonly FragmentOf<typeof RoundRowFragment>[];
  caption: string;
}) {
  return (
    <Table
      caption={caption}
      captionHidden
      narrow="cards"
      rows={readFragment(RoundRowFragment, rounds)}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'code',
          label: t('round.code'),
          rowHeader: true,
          cell: ({ code }) => (
            <Link to={paths.round(code)}>
              <Code>{code}</Code>
            </Link>
          ),
        },
        {
          key: 'state',
          label: t('round.state'),
          cell: ({ state }) => <StateText tone={ROUND_TONES[state]}>{t(`round.state.${state}`)}</StateText>,
        },
        {
          key: 'scope',
          label: t('round.scope'),
          cell: ({ scope }) => (
            <ul>
              {scopeTexts(scope).map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          ),
        },
        {
          key: 'policy',
          label: t('round.policy'),
          cell: ({ policy }) => policyName(readFragment(PolicyFragment, policy)),
        },
        { key: 'opened', label: t('round.openedOn.label'), cell: ({ openedAt }) => format.day(openedAt) },
        {
          key: 'proposals',
          label: t('round.proposals'),
          numeric: true,
          cell: ({ summary }) => (summary ? format.number(summary.proposals) : '–'),
        },
      ]}
    />
  );
}
