import { useState } from 'react';
import { graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { useGrowingQuery } from '../../lib/graphql/use-growing-query.ts';
import { useLive } from '../../lib/graphql/use-live.ts';
import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { Stack } from '../../ui/layout.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { Section } from '../../ui/page.tsx';
import { Empty, QueryView } from '../../ui/states.tsx';
import { WorkItem, WorkItemFragment } from './work-item.tsx';
import s from './work-queue.module.css';

const WorkQueueQuery = graphql(
  `
  query WorkQueue($first: Int!) {
    workCounts { overdue today thisWeek all }
    workQueue(first: $first) { edges { node { id dueOn overdue ...WorkItem } } pageInfo { hasNextPage } }
  }
`,
  [WorkItemFragment],
);

type Queue = ResultOf<typeof WorkQueueQuery>;
type Node = Queue['workQueue']['edges'][number]['node'];
const STEP = 25;
const MOST = 100;
const GROUPS = ['overdue', 'today', 'week', 'later', 'open'] as const;

/** What waits for this person's role, by what is due; new work appears by itself. */
export function WorkQueue() {
  const [first, setFirst] = useState(STEP);
  const [result, readAgain] = useGrowingQuery({ query: WorkQueueQuery, variables: { first } });
  const again = () => readAgain({ requestPolicy: 'network-only' });
  useLive(undefined, again);
  return (
    <QueryView result={result} onRetry={again}>
      {({ workCounts, workQueue }) => {
        const nodes = workQueue.edges.map(({ node }) => node);
        return (
          <Stack gap={32}>
            <Counts counts={workCounts} />
            {nodes.length === 0 ? (
              <Empty title={t('work.empty')}>
                <p>{t('work.empty.why')}</p>
              </Empty>
            ) : (
              GROUPS.map((group) => <Group key={group} group={group} nodes={nodes} />)
            )}
            {(first > STEP || workQueue.pageInfo.hasNextPage) && (
              <LoadMore
                shown={nodes.length}
                total={workCounts.all}
                hasMore={workQueue.pageInfo.hasNextPage && first < MOST}
                pending={result.fetching}
                onMore={() => setFirst(Math.min(first + STEP, MOST))}
              />
            )}
            {workQueue.pageInfo.hasNextPage && first >= MOST && <p>{t('work.most')}</p>}
          </Stack>
        );
      }}
    </QueryView>
  );
}

function Counts({ counts }: { counts: Queue['workCounts'] }) {
  const figures = (['overdue', 'today', 'thisWeek', 'all'] as const).map((name) => [name, counts[name]] as const);
  return (
    <ul className={s.counts} aria-label={t('work.counts')}>
      {figures.map(([name, count]) => (
        <li key={name} className={s.count} data-alarm={name === 'overdue' && count > 0}>
          <strong>{format.number(count)}</strong>
          <span>{t(`work.count.${name}`)}</span>
        </li>
      ))}
    </ul>
  );
}

function Group({ group, nodes }: { group: (typeof GROUPS)[number]; nodes: readonly Node[] }) {
  const mine = nodes.filter((node) => groupOf(node) === group);
  if (mine.length === 0) return null;
  return (
    <Section title={t(`work.group.${group}`)}>
      <ul className={s.items}>
        {mine.map((node) => (
          <WorkItem key={node.id} item={node} />
        ))}
      </ul>
    </Section>
  );
}

function groupOf(node: Node): (typeof GROUPS)[number] {
  const { dueOn } = readFragment(WorkItemFragment, node);
  if (dueOn === null) return 'open';
  const left = format.daysLeft(dueOn);
  if (left < 0) return 'overdue';
  if (left === 0) return 'today';
  return left <= 7 ? 'week' : 'later';
}
