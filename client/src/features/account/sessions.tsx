import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql.ts';
import { RefusalFragment } from '../../lib/graphql/refusal.ts';
import { useAct } from '../../lib/graphql/use-act.ts';
import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { Button } from '../../ui/button.tsx';
import { Stack } from '../../ui/layout.tsx';
import { Notice, RefusalNotice } from '../../ui/notice.tsx';
import { QueryView } from '../../ui/states.tsx';
import { Table } from '../../ui/table.tsx';
import { StateText } from '../../ui/tag.tsx';
import { deviceName } from './device-name.ts';

const SessionsQuery = graphql(`
  query Sessions {
    viewer { sessions { id current createdAt lastSeenAt expiresAt userAgent } }
  }
`);

const RevokeSession = graphql(
  `mutation RevokeSession($sessionId: ID!) {
    revokeSession(sessionId: $sessionId) { __typename ... on SessionRevoked { sessionId } ...Refusal }
  }`,
  [RefusalFragment],
);

/** Every place this person is signed in; any other than this one can be ended here. */
export function Sessions() {
  const [result, readAgain] = useQuery({ query: SessionsQuery });
  const { act, pending, refusal } = useAct(RevokeSession);
  const [ended, setEnded] = useState(false);
  const end = async (sessionId: string) => setEnded((await act({ sessionId })) !== undefined);
  return (
    <QueryView result={result} onRetry={readAgain}>
      {({ viewer }) => (
        <Stack>
          <RefusalNotice refusal={refusal} />
          {ended && <Notice tone="good" announce title={t('account.session.ended')} />}
          <Table
            caption={t('account.sessions')}
            captionHidden
            narrow="cards"
            rows={viewer?.sessions ?? []}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'device',
                label: t('account.session.device'),
                rowHeader: true,
                cell: ({ userAgent }) => <span title={userAgent}>{deviceName(userAgent)}</span>,
              },
              {
                key: 'last',
                label: t('account.session.last'),
                cell: ({ lastSeenAt }) => <time dateTime={lastSeenAt}>{format.relative(lastSeenAt)}</time>,
              },
              {
                key: 'since',
                label: t('account.session.since'),
                cell: ({ createdAt }) => <time dateTime={createdAt}>{format.dateTime(createdAt)}</time>,
              },
              {
                key: 'until',
                label: t('account.session.until'),
                cell: ({ expiresAt }) => <time dateTime={expiresAt}>{format.day(expiresAt)}</time>,
              },
              {
                key: 'act',
                label: t('account.session.end'),
                cell: ({ id, current, userAgent, lastSeenAt }) =>
                  current ? (
                    <StateText tone="good">{t('account.session.current')}</StateText>
                  ) : (
                    <Button
                      size="small"
                      isPending={pending}
                      aria-label={t('account.session.endOf', {
                        device: deviceName(userAgent),
                        last: format.relative(lastSeenAt),
                      })}
                      onPress={() => void end(id)}
                    >
                      {t('account.session.end')}
                    </Button>
                  ),
              },
            ]}
          />
        </Stack>
      )}
    </QueryView>
  );
}
