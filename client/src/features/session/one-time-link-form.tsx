import { graphql } from '../../graphql.ts';
import { RefusalFragment } from '../../lib/graphql/refusal.ts';
import { useFormAct } from '../../lib/graphql/use-form-act.ts';
import { t } from '../../lib/i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { Form, FormField } from '../../ui/form.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useForm } from '../../ui/use-form.ts';

const UseOneTimeLink = graphql(
  `mutation UseOneTimeLink($token: String!, $password: String!) {
    useOneTimeLink(token: $token, password: $password) { __typename ... on Viewer { email } ...Refusal }
  }`,
  [RefusalFragment],
);

const LEAST = 15;
type Values = { password: string; again: string };

/** The first password, set through a link that works once. */
export function OneTimeLinkForm({ token, onSignedIn }: { token: string; onSignedIn: () => void }) {
  const form = useForm<Values>({ defaultValues: { password: '', again: '' } });
  const { act, pending } = useFormAct(UseOneTimeLink, form);
  return (
    <Form
      form={form}
      label={t('session.link.title')}
      onSubmit={async ({ password }) => {
        if (await act({ token, password })) onSignedIn();
      }}
    >
      <FormField
        control={form.control}
        name="password"
        as={TextField}
        type="password"
        ltr
        autoComplete="new-password"
        label={t('session.link.password')}
        hint={t('session.link.hint', { least: LEAST })}
        rules={{ validate: (value) => value.length >= LEAST || t('session.link.short', { least: LEAST }) }}
      />
      <FormField
        control={form.control}
        name="again"
        as={TextField}
        type="password"
        ltr
        autoComplete="new-password"
        label={t('session.link.again')}
        rules={{ validate: (value, values) => value === values.password || t('session.link.differs') }}
      />
      <div>
        <Button type="submit" look="primary" isPending={pending}>
          {t('session.link.go')}
        </Button>
      </div>
    </Form>
  );
}
