import { useState } from 'react';
import { graphql } from '../../graphql.ts';
import { RefusalFragment } from '../../lib/graphql/refusal.ts';
import { useFormAct } from '../../lib/graphql/use-form-act.ts';
import { t } from '../../lib/i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { Form, FormField } from '../../ui/form.tsx';
import { Row, Stack } from '../../ui/layout.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useForm } from '../../ui/use-form.ts';
import { DemoAccounts, type DemoChoice } from './demo-accounts.tsx';

const SignIn = graphql(
  `mutation SignIn($email: String!, $password: String!) {
    signIn(email: $email, password: $password) { __typename ... on Viewer { email } ...Refusal }
  }`,
  [RefusalFragment],
);

type Values = { email: string; password: string };

/** The way in. In the demo world the sample people stand below and a press signs one of them in. */
export function SignInForm({ onSignedIn }: { onSignedIn: () => void }) {
  const form = useForm<Values>({ defaultValues: { email: '', password: '' } });
  const { act, pending } = useFormAct(SignIn, form);
  const [shown, setShown] = useState(false);
  const signIn = async (values: Values) => {
    if (await act({ email: values.email.trim(), password: values.password })) onSignedIn();
  };
  const enterAs = ({ email, password }: DemoChoice) => {
    form.setValue('email', email);
    form.setValue('password', password);
    void form.handleSubmit(signIn)();
  };
  return (
    <Stack gap={32}>
      <Form form={form} onSubmit={signIn} label={t('session.signIn')}>
        <FormField
          control={form.control}
          name="email"
          as={TextField}
          type="email"
          autoComplete="username"
          label={t('session.email')}
        />
        <FormField
          control={form.control}
          name="password"
          as={TextField}
          type={shown ? 'text' : 'password'}
          ltr
          autoComplete="current-password"
          label={t('session.password')}
        />
        <Row>
          <Button type="submit" look="primary" isPending={pending}>
            {t('session.signIn')}
          </Button>
          <Button look="quiet" onPress={() => setShown(!shown)}>
            {t(shown ? 'session.password.hide' : 'session.password.show')}
          </Button>
        </Row>
      </Form>
      <DemoAccounts onChoose={enterAs} />
    </Stack>
  );
}
