import { useState } from 'react';
import { StepUpDialog } from '../../entities/viewer/step-up.tsx';
import { useAct } from '../../lib/graphql/use-act.ts';
import { t } from '../../lib/i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Stack } from '../../ui/layout.tsx';
import { RefusalNotice } from '../../ui/notice.tsx';
import { SignCommitment } from './commitment.documents.ts';

type SignProps = { id: string; version: number; what: string; parties: string; onDone: () => void };

/** Signing: what is signed is said once more, then the password is asked for where the server wants it again. */
export function SignButton({ id, version, what, parties, onDone }: SignProps) {
  const [step, setStep] = useState<'no' | 'ask'>('no');
  const { act, pending, refusal, forget } = useAct(SignCommitment);
  const sign = async () => {
    if (!(await act({ id, version }))) return;
    setStep('no');
    onDone();
  };
  const close = () => {
    setStep('no');
    forget();
  };
  const needsPassword = refusal?.kind === 'StepUpNeeded';
  return (
    <>
      <Button look="primary" onPress={() => setStep('ask')}>
        {t('commitment.sign')}
      </Button>
      {step === 'ask' && !needsPassword && (
        <Dialog
          title={t('commitment.sign')}
          isOpen
          onClose={close}
          actions={
            <>
              <Button look="primary" isPending={pending} onPress={() => void sign()}>
                {t('commitment.sign')}
              </Button>
              <Button look="quiet" onPress={close}>
                {t('ui.cancel')}
              </Button>
            </>
          }
        >
          <Stack>
            <RefusalNotice refusal={refusal} />
            <p>
              <strong>{what}</strong>
            </p>
            <p>{parties}</p>
            <p>{t('commitment.sign.means')}</p>
          </Stack>
        </Dialog>
      )}
      {step === 'ask' && needsPassword && <StepUpDialog onClose={close} onProven={() => void sign()} />}
    </>
  );
}
