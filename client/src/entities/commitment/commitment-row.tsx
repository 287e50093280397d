import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { localized } from '../../lib/locale/localized.ts';
import { paths } from '../../lib/paths.ts';
import { Bdi, Code } from '../../ui/bdi.tsx';
import { CardTitle } from '../../ui/card.tsx';
import { ChainBar } from '../../ui/charts/chain-bar.tsx';
import { Link } from '../../ui/link.tsx';
import { amountText } from '../commodity/amount-text.ts';
import { CommodityUnitFragment, chainUnitOf } from '../commodity/quantity-text.ts';
import { useViewer } from '../viewer/use-viewer.ts';
import { CommitmentChainFragment, commitmentChain } from './commitment-chain.ts';
import s from './commitment-row.module.css';
import { CommitmentStatus, CommitmentStatusFragment } from './commitment-status.tsx';

export const CommitmentRowFragment = graphql(
  `
  fragment CommitmentRow on Commitment {
    id
    code
    quantity
    commodity { id ...CommodityUnit }
    provider { id name { fa azb en } }
    programOffice { id name { fa azb en } }
    need { id title { fa azb en } county { id name { fa azb en } } }
    ...CommitmentChain
    ...CommitmentStatus
  }
`,
  [CommodityUnitFragment, CommitmentChainFragment, CommitmentStatusFragment],
);

/** A commitment in a list: how much of what, for which need, with whom, how far it is, who acts next and until when. */
export function CommitmentRow({
  commitment,
  level = 2,
}: {
  commitment: FragmentOf<typeof CommitmentRowFragment>;
  level?: 2 | 3;
}) {
  const data = readFragment(CommitmentRowFragment, commitment);
  const { viewer } = useViewer();
  const isOwn = viewer?.membership.organization.id === data.provider.id;
  return (
    <article className={s.row}>
      <div className={s.what}>
        <CardTitle level={level}>
          <Link to={paths.commitment(data.code)} look="plain">
            {amountText(data.commodity, data.quantity)}
          </Link>
        </CardTitle>
        <p className={s.for}>
          <Bdi>{localized(data.need.title)}</Bdi> · {localized(data.need.county.name)}
        </p>
        <p className={s.by}>
          <Bdi>{localized(isOwn ? data.programOffice.name : data.provider.name)}</Bdi> · <Code>{data.code}</Code>
        </p>
      </div>
      <div className={s.how}>
        <ChainBar chain={commitmentChain(data)} unit={chainUnitOf(data.commodity)} whole="commitment" />
        <CommitmentStatus commitment={data} />
      </div>
    </article>
  );
}
