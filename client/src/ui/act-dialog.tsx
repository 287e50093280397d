import type { AnyVariables, DocumentInput } from '@urql/core';
import { type ReactNode, useState } from 'react';
import { useAct } from '../lib/graphql/use-act.ts';
import { t } from '../lib/i18n/t.ts';
import { Button, type ButtonLook } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Stack } from './layout.tsx';
import { RefusalNotice } from './notice.tsx';
import { TextArea } from './text-field.tsx';

export type Act<Data, Variables extends AnyVariables> = {
  document: DocumentInput<Data, Variables>;
  variables: (reason: string) => Variables;
  /** The verb, on the button and again in its dialog. */
  label: string;
  /** What will be so afterwards, in one or two sentences. */
  consequence: ReactNode;
  look?: ButtonLook;
  size?: 'normal' | 'small';
  reason?: 'required' | 'optional';
  /** More to fill in before the act; `missing` says what is not there yet, the reason as written so far being at hand. */
  fields?: ReactNode;
  missing?: (reason: string) => string | undefined;
  onDone?: () => void;
};

/** Says what follows, takes the reason, does it, and answers a refusal. */
export function ActDialog<Data, Variables extends AnyVariables>({
  document,
  variables,
  label,
  consequence,
  look = 'primary',
  reason: asksReason,
  fields,
  missing,
  onDone,
  onClose,
}: Act<Data, Variables> & { onClose: () => void }) {
  const { act, pending, refusal } = useAct(document);
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string>();
  const [asked, setAsked] = useState(false);
  const lacksReason = asksReason === 'required' && reason.trim() === '';
  const submit = async () => {
    setAsked(true);
    const lacking = missing?.(reason.trim());
    setFault(lacking);
    if (lacksReason || lacking !== undefined) return;
    if ((await act(variables(reason.trim()))) === undefined) return;
    onClose();
    onDone?.();
  };
  return (
    <Dialog
      title={label}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button look={look} isPending={pending} onPress={() => void submit()}>
            {label}
          </Button>
          <Button look="quiet" onPress={onClose}>
            {t('ui.cancel')}
          </Button>
        </>
      }
    >
      <Stack>
        <RefusalNotice refusal={refusal ?? (fault ? { kind: 'InvalidInput', text: fault, fields: [] } : undefined)} />
        <div>{consequence}</div>
        {fields}
        {asksReason && (
          <TextArea
            label={t('ui.reason.label')}
            hint={t('ui.reason.hint')}
            optional={asksReason === 'optional'}
            value={reason}
            onChange={setReason}
            error={asked && lacksReason ? t('ui.field.required') : undefined}
            rows={4}
            maxLength={2000}
          />
        )}
      </Stack>
    </Dialog>
  );
}
