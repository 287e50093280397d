import { useEffect, useRef, useState } from 'react';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { paths } from '../../lib/paths.ts';
import { ActButton } from '../../ui/act-button.tsx';
import { Bdi } from '../../ui/bdi.tsx';
import { Row, Stack } from '../../ui/layout.tsx';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import {
  CancelNeed,
  CloseNeed,
  PauseNeed,
  PublishNeed,
  RejectNeed,
  ResumeNeed,
  ReturnNeed,
  SubmitNeed,
} from './need-acts.documents.ts';
import { RenewNeedButton } from './renew-need-button.tsx';

export const NeedActsFragment = graphql(`
  fragment NeedActs on Need { id code version state windowEnd reason availableActions }
`);

const SIMPLE = [
  { event: 'submit', document: SubmitNeed, look: 'primary' },
  { event: 'publish', document: PublishNeed, look: 'primary' },
  { event: 'resume', document: ResumeNeed, look: 'primary' },
  { event: 'pause', document: PauseNeed, look: 'secondary' },
] as const;
const WITH_REASON = [
  { event: 'return', document: ReturnNeed, look: 'secondary' },
  { event: 'reject', document: RejectNeed, look: 'danger' },
  { event: 'cancel', document: CancelNeed, look: 'danger' },
] as const;
type Said = (typeof SIMPLE)[number]['event'] | (typeof WITH_REASON)[number]['event'] | 'renew' | 'close';

/** What this viewer may do with a need now; nothing when there is nothing. */
export function NeedActs({ need }: { need: FragmentOf<typeof NeedActsFragment> }) {
  const { id, code, version, windowEnd, reason, availableActions } = readFragment(NeedActsFragment, need);
  const [said, setSaid] = useState<Said>();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (said) notice.current?.focus();
  }, [said]);
  const may = (event: string) => availableActions.includes(event);
  if (availableActions.length === 0 && !said && !reason) return null;
  return (
    <div data-print="hidden">
      <Stack gap={12}>
        {said && <Notice ref={notice} tone="good" announce title={t(`needActs.${said}.done`)} />}
        {reason && (
          <Notice tone="warn" title={t('needActs.reason')}>
            <p>
              <Bdi>{reason}</Bdi>
            </p>
          </Notice>
        )}
        <Row label={t('needActs.title')}>
          {(may('edit') || may('submit')) && (
            <Link to={paths.editNeed(code)} look="secondary">
              {t('needActs.edit')}
            </Link>
          )}
          {SIMPLE.filter(({ event }) => may(event)).map(({ event, document, look }) => (
            <ActButton
              key={event}
              document={document}
              variables={() => ({ id, version })}
              label={t(`needActs.${event}`)}
              consequence={t(`needActs.${event}.means`)}
              look={look}
              onDone={() => setSaid(event)}
            />
          ))}
          {may('renew') && (
            <RenewNeedButton id={id} version={version} windowEnd={windowEnd} onDone={() => setSaid('renew')} />
          )}
          {may('close') && (
            <ActButton
              document={CloseNeed}
              variables={(why) => ({ id, version, reason: why === '' ? null : why })}
              label={t('needActs.close')}
              consequence={t('needActs.close.means')}
              look="secondary"
              reason="optional"
              onDone={() => setSaid('close')}
            />
          )}
          {WITH_REASON.filter(({ event }) => may(event)).map(({ event, document, look }) => (
            <ActButton
              key={event}
              document={document}
              variables={(why) => ({ id, version, reason: why })}
              label={t(`needActs.${event}`)}
              consequence={t(`needActs.${event}.means`)}
              look={look}
              reason="required"
              onDone={() => setSaid(event)}
            />
          ))}
        </Row>
      </Stack>
    </div>
  );
}
