import { useState } from 'react';
import { chainUnitOf, quantityText } from '../../entities/commodity/quantity-text.ts';
import { DeclineFields, declineFault } from '../../entities/match/decline-fields.tsx';
import type { Suggestion } from '../../entities/suggestion/suggestion.ts';
import { type RoleName, useViewer } from '../../entities/viewer/use-viewer.ts';
import { useIdempotencyKey } from '../../lib/graphql/use-idempotency-key.ts';
import { t } from '../../lib/i18n/t.ts';
import { parseWhole } from '../../lib/locale/digits.ts';
import { ActButton } from '../../ui/act-button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Row } from '../../ui/layout.tsx';
import { MoneyField } from '../../ui/money-field.tsx';
import { QuantityField } from '../../ui/number-field.tsx';
import { AcceptSuggestion, DeclineSuggestion, SnoozeSuggestion } from './answer-suggestion.documents.ts';
import { quantityRange } from './quantity-range.ts';
import { latestSnooze, snoozeAfter } from './snooze-days.ts';

export type Answer = 'pledged' | 'proposed' | 'declined' | 'snoozed';
type Yes = Extract<Answer, 'pledged' | 'proposed'>;

/** What a yes comes to: a provider pledges at once, an officer proposes to the provider; others only read. */
const YES: Partial<Record<RoleName, Yes>> = { MEMBER: 'pledged', SIGNATORY: 'pledged', PROGRAM_OFFICER: 'proposed' };

/** Take it up, put it aside with a reason, or see it again later. */
export function SuggestionActs({
  suggestion,
  onAnswer,
}: {
  suggestion: Suggestion;
  onAnswer: (answer: Answer) => void;
}) {
  const role = useViewer().viewer?.membership.role;
  const yes = role && YES[role];
  if (!yes) return null;
  const pair = { needItemId: suggestion.needItem.id, offerItemId: suggestion.offerItem.id };
  return (
    <Row gap={8}>
      <AcceptButton suggestion={suggestion} yes={yes} onDone={() => onAnswer(yes)} />
      <SnoozeButton pair={pair} onDone={() => onAnswer('snoozed')} />
      <DeclineButton pair={pair} onDone={() => onAnswer('declined')} />
    </Row>
  );
}

type ItemPair = { needItemId: string; offerItemId: string };

function AcceptButton({ suggestion, yes, onDone }: { suggestion: Suggestion; yes: Yes; onDone: () => void }) {
  const { needItem, offerItem } = suggestion;
  const { commodity } = needItem;
  const { least, most } = quantityRange(suggestion);
  const [quantity, setQuantity] = useState(suggestion.quantity);
  const { key, renew } = useIdempotencyKey();
  const unit = chainUnitOf(commodity);
  const wrong = t('suggestion.quantity.wrong', {
    least: quantityText(commodity, least),
    most: quantityText(commodity, most),
  });
  const field = { label: t('suggestion.quantity'), value: quantity, onChange: setQuantity };
  return (
    <ActButton
      document={AcceptSuggestion}
      variables={() => ({ needItemId: needItem.id, offerItemId: offerItem.id, quantity, idempotencyKey: key })}
      label={t(`suggestion.accept.${yes}`)}
      consequence={t(`suggestion.accept.${yes}.means`)}
      look="primary"
      size="small"
      fields={
        unit === 'RIAL' ? (
          <MoneyField {...field} hint={wrong} />
        ) : (
          <QuantityField {...field} unit={unit} min={least} available={most} hint={wrong} />
        )
      }
      missing={() => {
        const asked = parseWhole(quantity);
        return asked === undefined || asked < least || asked > most ? wrong : undefined;
      }}
      onDone={() => {
        renew();
        onDone();
      }}
    />
  );
}

function DeclineButton({ pair, onDone }: { pair: ItemPair; onDone: () => void }) {
  const [code, setCode] = useState('');
  return (
    <ActButton
      document={DeclineSuggestion}
      variables={(why) => ({ ...pair, code, reason: why === '' ? null : why })}
      label={t('suggestion.decline')}
      consequence={t('suggestion.decline.means')}
      look="quiet"
      size="small"
      reason="optional"
      fields={<DeclineFields code={code} onCode={setCode} />}
      missing={(why) => declineFault(code, why)}
      onDone={onDone}
    />
  );
}

function SnoozeButton({ pair, onDone }: { pair: ItemPair; onDone: () => void }) {
  const [until, setUntil] = useState(() => snoozeAfter(14));
  const [earliest, latest] = [snoozeAfter(1), latestSnooze()];
  return (
    <ActButton
      document={SnoozeSuggestion}
      variables={() => ({ ...pair, until })}
      label={t('suggestion.snooze')}
      consequence={t('suggestion.snooze.means')}
      look="secondary"
      size="small"
      fields={
        <DateField label={t('suggestion.snooze.until')} value={until} onChange={setUntil} min={earliest} max={latest} />
      }
      missing={() => (until < earliest || until > latest ? t('ui.field.required') : undefined)}
      onDone={onDone}
    />
  );
}
