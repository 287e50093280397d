import { useMutation } from 'urql';
import { graphql } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { hrefOf } from '../../lib/router.ts';
import { Button } from '../../ui/button.tsx';

const EndMySession = graphql(`
  mutation EndMySession {
    signOut
  }
`);

export function SignOutButton() {
  const [{ fetching }, signOut] = useMutation(EndMySession);
  return (
    <Button isPending={fetching} onPress={() => void signOut({}).then(() => window.location.assign(hrefOf('/')))}>
      {t('account.signOut')}
    </Button>
  );
}
