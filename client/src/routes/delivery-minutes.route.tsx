import { useQuery } from 'urql';
import { DeliveryMinutes, DeliveryMinutesFragment } from '../features/tranches/delivery-minutes.tsx';
import { graphql } from '../graphql.ts';
import { t } from '../lib/i18n/t.ts';
import { paths } from '../lib/paths.ts';
import { useParam } from '../lib/router.ts';
import { Code } from '../ui/bdi.tsx';
import { Page } from '../ui/page.tsx';
import { PrintButton } from '../ui/print-sheet.tsx';
import { NotFound, QueryView } from '../ui/states.tsx';

const DeliveryMinutesPage = graphql(
  `query DeliveryMinutesPage($code: String!) { commitment(code: $code) { id ...DeliveryMinutes } }`,
  [DeliveryMinutesFragment],
);

export function Screen() {
  const code = useParam('code');
  const position = Number(useParam('position'));
  const [result, readAgain] = useQuery({ query: DeliveryMinutesPage, variables: { code } });
  return (
    <Page
      title={t('minutes.title')}
      crumbs={[{ to: paths.commitment(code), label: <Code>{code}</Code> }]}
      actions={<PrintButton />}
      width="reading"
      hasLetterhead
    >
      <QueryView result={result} onRetry={readAgain}>
        {({ commitment }) =>
          commitment ? <DeliveryMinutes commitment={commitment} position={position} /> : <NotFound />
        }
      </QueryView>
    </Page>
  );
}
