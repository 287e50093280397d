import type { TypedDocumentNode } from '@urql/core';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { CardList } from './card-list.tsx';
import s from './connection-pages.module.css';
import { LoadMore } from './load-more.tsx';
import { Loading, QueryView } from './states.tsx';
import hidden from './styles/visually-hidden.module.css';

/** Fills whole rows of two and of three. */
const PAGE = 24;

type Connection<Node> = {
  edges: readonly { node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};

type ConnectionPagesProps<Data, Filter, Node> = {
  query: TypedDocumentNode<Data, Filter & { first: number; after: string | null }>;
  /** Keep it the same object while nothing changes (useMemo). */
  variables: Filter;
  connection: (data: Data) => Connection<Node>;
  card: (node: Node) => ReactNode;
  /** How many pages are open; kept in the address, so that «back» finds them again. */
  pages: number;
  onMore: () => void;
  total?: number | undefined;
  /** How many cards one page has. */
  step?: number;
  empty: ReactNode;
  /** Names the list for those who move by headings. */
  heading: string;
};

/** A connection as cards, page below page, each read by its own cursor; more on request. */
export function ConnectionPages<Data, Filter extends object, Node extends { id: string }>(
  props: ConnectionPagesProps<Data, Filter, Node>,
) {
  return (
    <div className={s.pages}>
      <h2 className={hidden.hidden}>{props.heading}</h2>
      <OnePage {...props} page={1} after={null} />
    </div>
  );
}

function OnePage<Data, Filter extends object, Node extends { id: string }>({
  page,
  after,
  ...props
}: ConnectionPagesProps<Data, Filter, Node> & { page: number; after: string | null }) {
  const { query, variables, connection, card, pages, onMore, total, step = PAGE, empty } = props;
  const [result, readAgain] = useQuery({ query, variables: { ...variables, first: step, after } });
  return (
    <QueryView
      result={result}
      onRetry={() => readAgain({ requestPolicy: 'network-only' })}
      loading={<Loading lines={9} height="40rem" />}
    >
      {(data) => {
        const { edges, pageInfo } = connection(data);
        if (page === 1 && edges.length === 0) return empty;
        return (
          <>
            <div className={s.list} aria-busy={result.fetching}>
              <CardList items={edges.map(({ node }) => node)} card={card} />
            </div>
            {pageInfo.hasNextPage && page < pages ? (
              <OnePage {...props} page={page + 1} after={pageInfo.endCursor} />
            ) : (
              <LoadMore
                shown={(page - 1) * step + edges.length}
                total={total}
                hasMore={pageInfo.hasNextPage}
                onMore={onMore}
              />
            )}
          </>
        );
      }}
    </QueryView>
  );
}
