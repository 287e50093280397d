import { useState } from 'react';
import { CommodityUnitFragment, chainUnitOf } from '../../entities/commodity/quantity-text.ts';
import { DeclineFields, declineFault } from '../../entities/match/decline-fields.tsx';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { parseWhole, whole } from '../../lib/locale/digits.ts';
import { ActButton } from '../../ui/act-button.tsx';
import { Row } from '../../ui/layout.tsx';
import { MoneyField } from '../../ui/money-field.tsx';
import { QuantityField } from '../../ui/number-field.tsx';
import { AcceptMatch, DeclineMatch, OverrideMatch } from './answer-match.documents.ts';

export const MatchActsFragment = graphql(
  `
  fragment MatchActs on Match {
    id
    version
    quantity
    availableActions
    needItem { id commodity { id ...CommodityUnit } }
  }
`,
  [CommodityUnitFragment],
);
type Match = ResultOf<typeof MatchActsFragment>;
export type MatchAnswer = 'accept' | 'decline' | 'override';

/** What this viewer may answer to a proposed match; nothing when it is not theirs to answer. */
export function MatchActs({
  match,
  onDone,
}: {
  match: FragmentOf<typeof MatchActsFragment>;
  onDone: (answer: MatchAnswer) => void;
}) {
  const data = readFragment(MatchActsFragment, match);
  const { id, version, availableActions } = data;
  const may = (action: MatchAnswer) => availableActions.includes(action);
  if (!may('accept') && !may('decline') && !may('override')) return null;
  return (
    <div data-print="hidden">
      <Row gap={8}>
        {may('accept') && (
          <ActButton
            document={AcceptMatch}
            variables={() => ({ id, version })}
            label={t('answerMatch.accept')}
            consequence={t('answerMatch.accept.means')}
            look="primary"
            size="small"
            onDone={() => onDone('accept')}
          />
        )}
        {may('decline') && <DeclineButton match={data} onDone={() => onDone('decline')} />}
        {may('override') && <OverrideButton match={data} onDone={() => onDone('override')} />}
      </Row>
    </div>
  );
}

function DeclineButton({ match: { id, version }, onDone }: { match: Match; onDone: () => void }) {
  const [code, setCode] = useState('');
  return (
    <ActButton
      document={DeclineMatch}
      variables={(why) => ({ id, version, code, reason: why === '' ? null : why })}
      label={t('answerMatch.decline')}
      consequence={t('answerMatch.decline.means')}
      look="secondary"
      size="small"
      reason="optional"
      fields={<DeclineFields code={code} onCode={setCode} />}
      missing={(why) => declineFault(code, why)}
      onDone={onDone}
    />
  );
}

function OverrideButton({ match, onDone }: { match: Match; onDone: () => void }) {
  const { id, version, needItem } = match;
  const [quantity, setQuantity] = useState(match.quantity);
  const unit = chainUnitOf(needItem.commodity);
  const field = { label: t('answerMatch.override.quantity'), value: quantity, onChange: setQuantity };
  return (
    <ActButton
      document={OverrideMatch}
      variables={(reason) => ({ id, version, quantity, reason })}
      label={t('answerMatch.override')}
      consequence={t('answerMatch.override.means')}
      look="quiet"
      size="small"
      reason="required"
      fields={unit === 'RIAL' ? <MoneyField {...field} /> : <QuantityField {...field} unit={unit} min={1n} />}
      missing={() => {
        const asked = parseWhole(quantity);
        return asked === undefined || asked <= 0n || asked === whole(match.quantity)
          ? t('answerMatch.override.same')
          : undefined;
      }}
      onDone={onDone}
    />
  );
}
