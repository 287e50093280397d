import { useQuery } from 'urql';
import { CommitmentRow, CommitmentRowFragment } from '../../entities/commitment/commitment-row.tsx';
import { graphql } from '../../graphql.ts';
import { useLive } from '../../lib/graphql/use-live.ts';
import { t } from '../../lib/i18n/t.ts';
import { paths } from '../../lib/paths.ts';
import { Link } from '../../ui/link.tsx';
import { Section } from '../../ui/page.tsx';

const RunningCommitments = graphql(
  `
  query RunningCommitments($organizationId: ID!) {
    commitments(
      first: 5
      filter: { organizationId: $organizationId, states: [PLEDGED, COMMITTED, IN_DELIVERY, DELIVERED] }
    ) {
      edges { node { id ...CommitmentRow } }
    }
  }
`,
  [CommitmentRowFragment],
);

/** What this organization has under way, whoever acts next. */
export function RunningCommitmentsOf({ organizationId }: { organizationId: string }) {
  const [{ data }, readAgain] = useQuery({ query: RunningCommitments, variables: { organizationId } });
  const nodes = data?.commitments.edges.map(({ node }) => node) ?? [];
  useLive(
    nodes.map(({ id }) => id),
    () => readAgain({ requestPolicy: 'network-only' }),
    { pause: nodes.length === 0 },
  );
  if (nodes.length === 0) return null;
  return (
    <Section title={t('work.running')} actions={<Link to={paths.commitments()}>{t('work.running.all')}</Link>}>
      <div>
        {nodes.map((node) => (
          <CommitmentRow key={node.id} commitment={node} level={3} />
        ))}
      </div>
    </Section>
  );
}
