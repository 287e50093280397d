import { type ReactNode, useState } from 'react';
import type { Refusal } from '../lib/graphql/refusal.ts';
import { t } from '../lib/i18n/t.ts';
import { Button, type ButtonLook } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { RefusalNotice } from './notice.tsx';
import { TextArea } from './text-field.tsx';

type ReasonDialogProps = {
  title: ReactNode;
  children?: ReactNode;
  isOpen: boolean;
  onClose: () => void;
  /** «برگشت برای اصلاح» */
  act: string;
  look?: ButtonLook;
  optional?: boolean;
  pending?: boolean;
  refusal?: Refusal | undefined;
  onReason: (reason: string) => void;
};

/** Return, reject, decline: never without a reason that the other side reads. */
export function ReasonDialog({
  title,
  children,
  isOpen,
  onClose,
  act,
  look = 'danger',
  optional,
  pending,
  refusal,
  onReason,
}: ReasonDialogProps) {
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = !optional && reason.trim() === '';
  const submit = () => {
    setAsked(true);
    if (!missing) onReason(reason.trim());
  };
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button look={look} onPress={submit} isPending={pending}>
            {act}
          </Button>
          <Button look="quiet" onPress={onClose}>
            {t('ui.cancel')}
          </Button>
        </>
      }
    >
      {children}
      <RefusalNotice refusal={refusal} />
      <TextArea
        label={t('ui.reason.label')}
        hint={t('ui.reason.hint')}
        optional={optional}
        value={reason}
        onChange={setReason}
        maxLength={1000}
        error={asked && missing ? t('refusal.ReasonRequired') : undefined}
      />
    </Dialog>
  );
}
