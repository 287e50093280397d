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
  query WorkQueue($first: Int!, $after: String) {
    workCounts { overdue today thisWeek all }
    workQueue(first: $first, after: $after) {
      edges { node { id dueOn overdue ...WorkItem } }
      pageInfo { hasNextPage endCursor }
    }
  }
`,
  [WorkItemFragment],
);

type Queue = ResultOf<typeof WorkQueueQuery>;
type Node = Queue['workQueue']['edges'][number]['node'];
const STEP = 25;
const GROUPS = ['overdue', 'today', 'week', 'later', 'open'] as const;
type GroupName = (typeof GROUPS)[number];

/** What waits for this person's role, by what is due; new work appears by itself. */
export function WorkQueue() {
  const [pages, setPages] = useState(1);
  return (
    <Stack gap={32}>
      <QueuePage page={1} after={null} goesOn={undefined} pages={pages} onMore={() => setPages(pages + 1)} />
    </Stack>
  );
}

type PageProps = {
  page: number;
  after: string | null;
  /** The group in which the page before has ended. */
  goesOn: GroupName | undefined;
  pages: number;
  onMore: () => void;
};

/** Page below page, each read by its own cursor: everything at once would be more than the API gives in one answer. */
function QueuePage({ page, after, goesOn, pages, onMore }: PageProps) {
  const [result, readAgain] = useGrowingQuery({ query: WorkQueueQuery, variables: { first: STEP, after } });
  const again = () => readAgain({ requestPolicy: 'network-only' });
  useLive(undefined, again);
  return (
    <QueryView result={result} onRetry={again}>
      {({ workCounts, workQueue: { edges, pageInfo } }) => {
        const nodes = edges.map(({ node }) => node);
        const last = nodes.at(-1);
        return (
          <>
            {page === 1 && <Counts counts={workCounts} />}
            {page === 1 && nodes.length === 0 && (
              <Empty title={t('work.empty')}>
                <p>{t('work.empty.why')}</p>
              </Empty>
            )}
            {GROUPS.map((group) => (
              <Group key={group} group={group} nodes={nodes} goesOn={group === goesOn} />
            ))}
            {pageInfo.hasNextPage && page < pages ? (
              <QueuePage
                page={page + 1}
                after={pageInfo.endCursor}
                goesOn={last && groupOf(last)}
                pages={pages}
                onMore={onMore}
              />
            ) : (
              (page > 1 || pageInfo.hasNextPage) && (
                <LoadMore
                  shown={(page - 1) * STEP + nodes.length}
                  total={workCounts.all}
                  hasMore={pageInfo.hasNextPage}
                  onMore={onMore}
                />
              )
            )}
          </>
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

/** A group that goes on from the page before has its heading there already. */
function Group({ group, nodes, goesOn }: { group: GroupName; nodes: readonly Node[]; goesOn: boolean }) {
  const mine = nodes.filter((node) => groupOf(node) === group);
  if (mine.length === 0) return null;
  const items = (
    <ul className={s.items} data-goes-on={goesOn} aria-label={goesOn ? t(`work.group.${group}`) : undefined}>
      {mine.map((node) => (
        <WorkItem key={node.id} item={node} />
      ))}
    </ul>
  );
  return goesOn ? items : <Section title={t(`work.group.${group}`)}>{items}</Section>;
}

function groupOf(node: Node): GroupName {
  const { dueOn } = readFragment(WorkItemFragment, node);
  if (dueOn === null) return 'open';
  const left = format.daysLeft(dueOn);
  if (left < 0) return 'overdue';
  if (left === 0) return 'today';
  return left <= 7 ? 'week' : 'later';
}
