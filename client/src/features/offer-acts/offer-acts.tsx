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
  EndorseOffer,
  PauseOffer,
  RejectOffer,
  ResumeOffer,
  ReturnOffer,
  SubmitOffer,
  WithdrawOffer,
} from './offer-acts.documents.ts';

export const OfferActsFragment = graphql(`
  fragment OfferActs on Offer { id code version state reason availableActions }
`);

const SIMPLE = [
  { event: 'submit', document: SubmitOffer, look: 'primary' },
  { event: 'endorse', document: EndorseOffer, look: 'primary' },
  { event: 'resume', document: ResumeOffer, look: 'primary' },
  { event: 'pause', document: PauseOffer, look: 'secondary' },
  { event: 'withdraw', document: WithdrawOffer, look: 'danger' },
] as const;
const WITH_REASON = [
  { event: 'return', document: ReturnOffer, look: 'secondary' },
  { event: 'reject', document: RejectOffer, look: 'danger' },
] as const;
type Said = (typeof SIMPLE)[number]['event'] | (typeof WITH_REASON)[number]['event'];

/** What this viewer may do with an offer now; nothing when there is nothing. */
export function OfferActs({ offer }: { offer: FragmentOf<typeof OfferActsFragment> }) {
  const { id, code, version, reason, availableActions } = readFragment(OfferActsFragment, offer);
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
        {said && <Notice ref={notice} tone="good" announce title={t(`offerActs.${said}.done`)} />}
        {reason && (
          <Notice tone="warn" title={t('offerActs.reason')}>
            <p>
              <Bdi>{reason}</Bdi>
            </p>
          </Notice>
        )}
        <Row label={t('offerActs.title')}>
          {(may('edit') || may('submit')) && (
            <Link to={paths.editOffer(code)} look="secondary">
              {t('offerActs.edit')}
            </Link>
          )}
          {SIMPLE.filter(({ event }) => may(event)).map(({ event, document, look }) => (
            <ActButton
              key={event}
              document={document}
              variables={() => ({ id, version })}
              label={t(`offerActs.${event}`)}
              consequence={t(`offerActs.${event}.means`)}
              look={look}
              onDone={() => setSaid(event)}
            />
          ))}
          {WITH_REASON.filter(({ event }) => may(event)).map(({ event, document, look }) => (
            <ActButton
              key={event}
              document={document}
              variables={(why) => ({ id, version, reason: why })}
              label={t(`offerActs.${event}`)}
              consequence={t(`offerActs.${event}.means`)}
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
