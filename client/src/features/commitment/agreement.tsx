import { CommodityUnitFragment, commodityNameOf, quantityText } from '../../entities/commodity/quantity-text.ts';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { T } from '../../lib/i18n/text.tsx';
import { format } from '../../lib/locale/current.ts';
import { whole } from '../../lib/locale/digits.ts';
import { localized } from '../../lib/locale/localized.ts';
import { Bdi, Code } from '../../ui/bdi.tsx';
import { DataList } from '../../ui/data-list.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/page.tsx';
import { Letterhead, SignBoxes } from '../../ui/print-sheet.tsx';
import { Table } from '../../ui/table.tsx';
import s from './agreement.module.css';
import { Signatures, SignaturesFragment } from './signatures.tsx';

export const AgreementFragment = graphql(
  `
  fragment Agreement on Commitment {
    id
    code
    state
    quantity
    unitPrice
    value
    deliverFrom
    deliverBy
    conditions
    commodity { id kind ...CommodityUnit }
    need { id code title { fa azb en } }
    provider { id name { fa azb en } }
    programOffice { id name { fa azb en } }
    tranches { id position quantity dueOn }
    ...Signatures
  }
`,
  [CommodityUnitFragment, SignaturesFragment],
);
type Data = ResultOf<typeof AgreementFragment>;
const TERMS = ['1', '2', '3', '4', '5'] as const;

/** «تفاهم‌نامه»: what both sides sign, ready for paper; numbers stand in digits, words and rial. */
export function Agreement({ commitment }: { commitment: FragmentOf<typeof AgreementFragment> }) {
  const data = readFragment(AgreementFragment, commitment);
  const provider = localized(data.provider.name);
  const office = localized(data.programOffice.name);
  const isDraft = data.state === 'PLEDGED';
  return (
    <div className={s.sheet}>
      <Letterhead office={office} title={t('agreement.title')} code={data.code} />
      {isDraft && <Notice tone="warn" title={t('agreement.unsigned')} />}
      <p className={s.text}>
        <T
          id="agreement.preamble"
          values={{
            provider: <Bdi>{provider}</Bdi>,
            office: <Bdi>{office}</Bdi>,
            need: <Bdi>{localized(data.need.title)}</Bdi>,
            needCode: <Code>{data.need.code}</Code>,
          }}
        />
      </p>
      <Section title={t('agreement.subject')}>
        <DataList items={subjectOf(data)} />
      </Section>
      <Section title={t('agreement.plan')}>
        <p className={s.text}>
          {t('commitment.window')}:{' '}
          {t('commitment.window.span', { from: format.day(data.deliverFrom), by: format.day(data.deliverBy) })}
        </p>
        {data.tranches.length > 0 && (
          <Table
            caption={t('agreement.plan')}
            captionHidden
            rows={data.tranches}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'n',
                label: t('agreement.step'),
                rowHeader: true,
                cell: ({ position }) => t('tranche.number', { n: position }),
              },
              {
                key: 'quantity',
                label: t('tranche.quantity'),
                numeric: true,
                cell: ({ quantity }) => quantityText(data.commodity, quantity),
              },
              { key: 'due', label: t('tranche.due'), cell: ({ dueOn }) => format.day(dueOn) },
            ]}
          />
        )}
      </Section>
      <Section title={t('agreement.terms')}>
        <ol className={s.terms}>
          {TERMS.map((term) => (
            <li key={term}>{t(`agreement.term.${term}`)}</li>
          ))}
          {data.conditions && (
            <li>
              {t('commitment.conditions')}: <Bdi>{data.conditions}</Bdi>
            </li>
          )}
        </ol>
      </Section>
      <Section title={t('agreement.signatures')}>
        <Signatures commitment={data} />
        <SignBoxes
          parties={[
            { key: 'provider', party: provider },
            { key: 'office', party: office },
          ]}
        />
      </Section>
    </div>
  );
}

function subjectOf({ commodity, quantity, value, unitPrice }: Data) {
  const isCash = commodity.kind === 'CASH';
  const rial = isCash ? quantity : value;
  const money =
    whole(rial) === 0n
      ? []
      : [
          { key: 'value', label: t('commitment.value'), value: <strong>{format.money(rial)}</strong> },
          { key: 'words', label: t('agreement.words'), value: format.moneyInWords(rial) },
          { key: 'rial', label: t('agreement.rial'), value: format.moneyInRial(rial) },
        ];
  return [
    { key: 'item', label: t('commitment.item'), value: commodityNameOf(commodity) },
    ...(isCash
      ? []
      : [
          {
            key: 'quantity',
            label: t('commitment.quantity'),
            value: `${quantityText(commodity, quantity)} (${format.inWords(quantity)})`,
          },
        ]),
    ...(isCash || whole(unitPrice) === 0n
      ? []
      : [{ key: 'price', label: t('need.item.price'), value: format.money(unitPrice) }]),
    ...money,
  ];
}
