import { CommodityUnitFragment, quantityText } from '../../entities/commodity/quantity-text.ts';
import { VerificationStateText } from '../../entities/verification/verification-state.tsx';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { paths } from '../../lib/paths.ts';
import { Bdi } from '../../ui/bdi.tsx';
import { DataList } from '../../ui/data-list.tsx';
import { Stack } from '../../ui/layout.tsx';
import { Link } from '../../ui/link.tsx';
import { Empty } from '../../ui/states.tsx';
import { DueDate } from '../../ui/status-line.tsx';

export const VerificationListFragment = graphql(
  `
  fragment VerificationList on Commitment {
    id
    commodity { id ...CommodityUnit }
    verifications {
      id
      state
      cause
      quantity
      passedQuantity
      dueOn
      decidedAt
      findings
      reason
      availableActions
      verifier { id displayName }
    }
  }
`,
  [CommodityUnitFragment],
);
type Data = ResultOf<typeof VerificationListFragment>;

/** Every independent check of a commitment, its outcome and what was found. */
export function VerificationList({ commitment }: { commitment: FragmentOf<typeof VerificationListFragment> }) {
  const { verifications, commodity } = readFragment(VerificationListFragment, commitment);
  if (verifications.length === 0)
    return (
      <Empty title={t('verifications.none')}>
        <p>{t('verifications.none.why')}</p>
      </Empty>
    );
  return (
    <Stack gap={24}>
      {verifications.map((verification) => (
        <Stack key={verification.id} gap={8}>
          <DataList items={factsOf(verification, commodity)} />
          {verification.availableActions.length > 0 && (
            <div data-print="hidden">
              <Link to={paths.verification(verification.id)} look="primary">
                {t('verifications.open')}
              </Link>
            </div>
          )}
        </Stack>
      ))}
    </Stack>
  );
}

function factsOf(one: Data['verifications'][number], commodity: Data['commodity']) {
  const say = (amount: string) => quantityText(commodity, amount);
  return [
    { key: 'state', label: t('verification.state'), value: <VerificationStateText state={one.state} /> },
    { key: 'quantity', label: t('verification.quantity'), value: say(one.quantity) },
    ...(one.passedQuantity !== null
      ? [{ key: 'passed', label: t('verification.passed'), value: <strong>{say(one.passedQuantity)}</strong> }]
      : []),
    { key: 'cause', label: t('verification.cause'), value: t(`verification.cause.${one.cause}`) },
    ...(one.verifier
      ? [{ key: 'verifier', label: t('verification.verifier'), value: <Bdi>{one.verifier.displayName}</Bdi> }]
      : []),
    {
      key: 'due',
      label: t(one.decidedAt ? 'verification.decidedAt' : 'verification.due'),
      value: one.decidedAt ? format.dateTime(one.decidedAt) : <DueDate day={one.dueOn} />,
    },
    ...(one.findings ? [{ key: 'findings', label: t('verification.findings'), value: <Bdi>{one.findings}</Bdi> }] : []),
    ...(one.reason ? [{ key: 'reason', label: t('verification.reason'), value: <Bdi>{one.reason}</Bdi> }] : []),
  ];
}
