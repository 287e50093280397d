import { useState } from 'react';
import type { Json } from '../../graphql.ts';
import { useIdempotencyKey } from '../../lib/graphql/use-idempotency-key.ts';
import { t } from '../../lib/i18n/t.ts';
import { paths } from '../../lib/paths.ts';
import { ActButton } from '../../ui/act-button.tsx';
import { Row } from '../../ui/layout.tsx';
import { Link } from '../../ui/link.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { SaveSearch } from './saved-search.documents.ts';

type SaveProps = {
  subject: 'NEEDS' | 'OFFERS';
  filter: Readonly<Record<string, Json | undefined>>;
  suggestedName?: string;
};

/** Keeps a filter to hear of what is new; parts of the filter that narrow nothing are left out. */
export function SaveSearchButton({ subject, filter, suggestedName = '' }: SaveProps) {
  const [name, setName] = useState(suggestedName);
  const [isSaved, setSaved] = useState(false);
  const { key, renew } = useIdempotencyKey();
  return (
    <Row gap={12}>
      <ActButton
        document={SaveSearch}
        variables={() => ({ name: name.trim(), subject, filter: narrowing(filter), idempotencyKey: key })}
        label={t('savedSearch.save')}
        consequence={t('savedSearch.save.means')}
        look="secondary"
        size="small"
        fields={<TextField label={t('savedSearch.name')} value={name} onChange={setName} maxLength={80} />}
        missing={() => (name.trim() === '' ? t('savedSearch.name.missing') : undefined)}
        onDone={() => {
          renew();
          setSaved(true);
        }}
      />
      {isSaved && (
        <span role="status">
          {t('savedSearch.saved')} <Link to={paths.savedSearches()}>{t('savedSearch.alerts')}</Link>
        </span>
      )}
    </Row>
  );
}

function narrowing(filter: SaveProps['filter']): { [name: string]: Json } {
  const parts = Object.entries(filter).flatMap(([name, value]): [string, Json][] =>
    value === null || value === undefined ? [] : [[name, value]],
  );
  return Object.fromEntries(parts);
}
