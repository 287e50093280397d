import { useState } from 'react';
import { t } from '../../lib/i18n/t.ts';
import { ActButton } from '../../ui/act-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { AssignVerification } from './verification.documents.ts';

type AssignProps = {
  id: string;
  version: number;
  eligible: readonly { id: string; displayName: string }[];
  onDone: () => void;
};

export function AssignButton({ id, version, eligible, onDone }: AssignProps) {
  const [only, ...others] = eligible;
  const [verifierId, setVerifierId] = useState(only && others.length === 0 ? only.id : '');
  if (eligible.length === 0) return <Notice tone="warn" title={t('verifications.assign.nobody')} />;
  return (
    <ActButton
      document={AssignVerification}
      variables={() => ({ id, version, verifierId })}
      label={t('verifications.assign')}
      consequence={t('verifications.assign.means')}
      look="primary"
      fields={
        <SelectField
          label={t('verifications.assign.who')}
          value={verifierId}
          onChange={setVerifierId}
          options={eligible.map((person) => ({ value: person.id, label: person.displayName }))}
        />
      }
      missing={() =>
        verifierId === '' ? t('ui.field.requiredOf', { label: t('verifications.assign.who') }) : undefined
      }
      onDone={onDone}
    />
  );
}
