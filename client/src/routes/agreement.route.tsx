import { useQuery } from 'urql';
import { Agreement, AgreementFragment } from '../features/commitment/agreement.tsx';
import { graphql } from '../graphql.ts';
import { t } from '../lib/i18n/t.ts';
import { paths } from '../lib/paths.ts';
import { useParam } from '../lib/router.ts';
import { Code } from '../ui/bdi.tsx';
import { Page } from '../ui/page.tsx';
import { PrintButton } from '../ui/print-sheet.tsx';
import { NotFound, QueryView } from '../ui/states.tsx';

const AgreementPage = graphql(`query AgreementPage($code: String!) { commitment(code: $code) { id ...Agreement } }`, [
  AgreementFragment,
]);

export function Screen() {
  const code = useParam('code');
  const [result, readAgain] = useQuery({ query: AgreementPage, variables: { code } });
  return (
    <Page
      title={t('agreement.title')}
      crumbs={[{ to: paths.commitment(code), label: <Code>{code}</Code> }]}
      actions={<PrintButton />}
      width="reading"
      hasLetterhead
    >
      <QueryView result={result} onRetry={readAgain}>
        {({ commitment }) => (commitment ? <Agreement commitment={commitment} /> : <NotFound />)}
      </QueryView>
    </Page>
  );
}
