import { useState } from 'react';
import { LedgerRowFragment, LedgerTable } from '../../entities/ledger/ledger-table.tsx';
import { graphql } from '../../graphql.ts';
import { useGrowingQuery } from '../../lib/graphql/use-growing-query.ts';
import { t } from '../../lib/i18n/t.ts';
import { T } from '../../lib/i18n/text.tsx';
import { Code } from '../../ui/bdi.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { QueryView } from '../../ui/states.tsx';
import s from './read-need.module.css';

const NeedLedgerQuery = graphql(
  `
  query NeedLedger($code: String!, $first: Int!) {
    need(code: $code) {
      id
      ledgerHead { hash length }
      ledger(first: $first) {
        edges { node { id ...LedgerRow } }
        pageInfo { hasNextPage }
      }
    }
  }
`,
  [LedgerRowFragment],
);

const FIRST = 10;
const MOST = 100;

/** The need’s public ledger, read apart from the page so that a long one does not hold it up. */
export function NeedLedger({ code }: { code: string }) {
  const [first, setFirst] = useState(FIRST);
  const [result, readAgain] = useGrowingQuery({ query: NeedLedgerQuery, variables: { code, first } });
  return (
    <QueryView result={result} onRetry={() => readAgain({ requestPolicy: 'network-only' })}>
      {({ need }) =>
        need && (
          <>
            <p className={s.rule}>{t('ledger.means')}</p>
            <LedgerTable entries={need.ledger.edges.map(({ node }) => node)} />
            {need.ledgerHead && (
              <p className={s.ledgerHead}>
                <T id="ledger.head" values={{ n: need.ledgerHead.length, hash: <Code>{need.ledgerHead.hash}</Code> }} />
              </p>
            )}
            {need.ledger.pageInfo.hasNextPage && (
              <LoadMore
                shown={need.ledger.edges.length}
                hasMore={first < MOST}
                pending={result.fetching}
                onMore={() => setFirst(MOST)}
              />
            )}
          </>
        )
      }
    </QueryView>
  );
}
