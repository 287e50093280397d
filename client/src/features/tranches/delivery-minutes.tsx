import { CommodityUnitFragment, commodityNameOf, quantityText } from '../../entities/commodity/quantity-text.ts';
import { TrancheStateText } from '../../entities/tranche/tranche-state.tsx';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { localized } from '../../lib/locale/localized.ts';
import { Bdi, Code } from '../../ui/bdi.tsx';
import { DataList, type Datum } from '../../ui/data-list.tsx';
import { Stack } from '../../ui/layout.tsx';
import { Letterhead, SignBoxes } from '../../ui/print-sheet.tsx';

export const DeliveryMinutesFragment = graphql(
  `
  fragment DeliveryMinutes on Commitment {
    id
    code
    commodity { id ...CommodityUnit }
    need { id title { fa azb en } }
    provider { id name { fa azb en } }
    programOffice { id name { fa azb en } }
    tranches {
      id
      position
      state
      late
      quantity
      receivedQuantity
      acceptedQuantity
      dispatchedAt
      receivedAt
      acceptedAt
      bankReference
      dispatchNote
      reason
    }
  }
`,
  [CommodityUnitFragment],
);
type Data = ResultOf<typeof DeliveryMinutesFragment>;
type TrancheData = Data['tranches'][number];

/** «صورت‌جلسهٔ تحویل»: what was sent, arrived and was accepted, for both sides to sign. */
export function DeliveryMinutes({
  commitment,
  position,
}: {
  commitment: FragmentOf<typeof DeliveryMinutesFragment>;
  position: number;
}) {
  const data = readFragment(DeliveryMinutesFragment, commitment);
  const tranche = data.tranches.find((one) => one.position === position);
  if (!tranche) return null;
  const provider = localized(data.provider.name);
  const office = localized(data.programOffice.name);
  return (
    <Stack gap={24}>
      <Letterhead office={office} title={t('minutes.title')} code={data.code} />
      <p>{t('minutes.preamble', { code: data.code, n: position, provider, office })}</p>
      <DataList items={factsOf(tranche, data)} />
      <SignBoxes
        parties={[
          { key: 'provider', party: t('minutes.deliverer', { name: provider }) },
          { key: 'office', party: t('minutes.receiver', { name: office }) },
        ]}
      />
    </Stack>
  );
}

function factsOf(tranche: TrancheData, { commodity, need }: Data): Datum[] {
  const amount = (quantity: string | null) => (quantity === null ? undefined : quantityText(commodity, quantity));
  const instant = (at: string | null) => (at === null ? undefined : format.dateTime(at));
  const facts: (Omit<Datum, 'value'> & { value: Datum['value'] | undefined })[] = [
    { key: 'need', label: t('commitment.need'), value: <Bdi>{localized(need.title)}</Bdi> },
    { key: 'item', label: t('commitment.item'), value: commodityNameOf(commodity) },
    { key: 'state', label: t('tranche.state'), value: <TrancheStateText state={tranche.state} late={tranche.late} /> },
    { key: 'planned', label: t('minutes.planned'), value: amount(tranche.quantity) },
    { key: 'received', label: t('minutes.received'), value: amount(tranche.receivedQuantity) },
    { key: 'accepted', label: t('minutes.accepted'), value: amount(tranche.acceptedQuantity) },
    { key: 'dispatchedAt', label: t('minutes.dispatchedAt'), value: instant(tranche.dispatchedAt) },
    { key: 'receivedAt', label: t('minutes.receivedAt'), value: instant(tranche.receivedAt) },
    { key: 'acceptedAt', label: t('minutes.acceptedAt'), value: instant(tranche.acceptedAt) },
    {
      key: 'bank',
      label: t('tranche.bankReference'),
      value: tranche.bankReference ? <Code>{tranche.bankReference}</Code> : undefined,
    },
    {
      key: 'note',
      label: t('tranche.note'),
      value: tranche.dispatchNote ? <Bdi>{tranche.dispatchNote}</Bdi> : undefined,
    },
    { key: 'reason', label: t('tranche.reason'), value: tranche.reason ? <Bdi>{tranche.reason}</Bdi> : undefined },
  ];
  return facts.filter((fact) => fact.value !== undefined);
}
