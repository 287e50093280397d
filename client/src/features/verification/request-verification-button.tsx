import { useIdempotencyKey } from '../../lib/graphql/use-idempotency-key.ts';
import { t } from '../../lib/i18n/t.ts';
import { ActButton } from '../../ui/act-button.tsx';
import { RequestVerification } from './verification.documents.ts';

export function RequestVerificationButton({ commitmentId, onDone }: { commitmentId: string; onDone: () => void }) {
  const { key, renew } = useIdempotencyKey();
  return (
    <ActButton
      document={RequestVerification}
      variables={() => ({ commitmentId, idempotencyKey: key })}
      label={t('verifications.request')}
      consequence={t('verifications.request.means')}
      look="primary"
      onDone={() => {
        renew();
        onDone();
      }}
    />
  );
}
