import { t } from '../../lib/i18n/t.ts';
import { Row } from '../../ui/layout.tsx';
import { Tag } from '../../ui/tag.tsx';

/** The order of the catalogue, the same wherever kinds are listed. */
export const KINDS = ['CASH', 'GOODS', 'SERVICE', 'EXPERT_HOURS', 'TRAINING', 'JOB', 'LOAN', 'SPACE'] as const;
export type Kind = (typeof KINDS)[number];

export function KindTags({ kinds }: { kinds: readonly Kind[] }) {
  return (
    <Row as="ul" gap={4} label={t('commodity.kind')}>
      {KINDS.filter((kind) => kinds.includes(kind)).map((kind) => (
        <li key={kind}>
          <Tag>{t(`commodity.kind.${kind}`)}</Tag>
        </li>
      ))}
    </Row>
  );
}
