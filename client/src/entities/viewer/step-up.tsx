import { graphql } from '../../graphql.ts';
import { RefusalFragment } from '../../lib/graphql/refusal.ts';
import { useAct } from '../../lib/graphql/use-act.ts';
import { t } from '../../lib/i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Form, FormField } from '../../ui/form.tsx';
import { Stack } from '../../ui/layout.tsx';
import { RefusalNotice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useForm } from '../../ui/use-form.ts';

const StepUp = graphql(
  `mutation StepUp($password: String!) {
    stepUp(password: $password) { __typename ... on Viewer { steppedUpUntil } ...Refusal }
  }`,
  [RefusalFragment],
);

/** Before a signature the password is proven again; what is about to be signed stands in the dialog. */
export function StepUpDialog({ onProven, onClose }: { onProven: () => void; onClose: () => void }) {
  const form = useForm<{ password: string }>({ defaultValues: { password: '' } });
  const { act, pending, refusal } = useAct(StepUp);
  const prove = async ({ password }: { password: string }) => {
    if (await act({ password })) onProven();
    else form.reset();
  };
  return (
    <Dialog title={t('stepUp.title')} isOpen onClose={onClose}>
      <Form form={form} onSubmit={prove}>
        <Stack>
          <p>{t('stepUp.why')}</p>
          <RefusalNotice refusal={refusal} />
          <FormField
            control={form.control}
            name="password"
            as={TextField}
            type="password"
            ltr
            autoComplete="current-password"
            label={t('stepUp.password')}
          />
          <div>
            <Button type="submit" look="primary" isPending={pending}>
              {t('stepUp.go')}
            </Button>
          </div>
        </Stack>
      </Form>
    </Dialog>
  );
}
